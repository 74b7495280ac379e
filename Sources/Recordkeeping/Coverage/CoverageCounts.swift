/// How many demands stand in each way.
struct CoverageCounts {
  private let counts: [CoverageState: Int]

  init(_ answers: some Sequence<DemandAnswer>) {
    counts = answers.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
  }

  subscript(state: CoverageState) -> Int { counts[state] ?? 0 }

  /// The counts in words, what is not asked left out: `12 met, 2 "none", 1 open`.
  func words(in language: Language) -> String {
    let asked = Self.order.filter { self[$0] > 0 }.map { "\(self[$0]) \($0.wording[language])" }
    return asked.isEmpty ? CoverageState.notAsked.wording[language] : asked.joined(separator: ", ")
  }

  /// What the register says first, then what it lacks.
  static let order: [CoverageState] = [.met, .none, .waived, .open]
}
