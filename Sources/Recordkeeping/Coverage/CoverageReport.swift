/// Coverage as people read it in a terminal: over the register first, then by activity.
public struct CoverageReport: Sendable {
  let language: Language
  let day: Day

  /// A report in one of the program's languages, on registers that were checked for a day.
  public init(language: Language, on day: Day) {
    self.language = language
    self.day = day
  }

  /// Every register, one below the other.
  public func text(_ coverages: [Coverage]) -> String {
    coverages.map(text).joined(separator: "\n")
  }

  private func text(_ coverage: Coverage) -> String {
    let heading = Wording(
      nl: "\(coverage.register.path.shown) op \(day)", en: "\(coverage.register.path.shown) on \(day)")
    var blocks = ["\(heading[language])\n"]
    blocks += coverage.lists.map { block($0.list, $0.demands) }
    blocks += coverage.subjects.map { block($0, coverage) }
    let all = Wording(nl: "samen", en: "together")[language]
    blocks.append(
      "\(all): \(CoverageCounts(coverage.answers).words(in: language))\n\(Self.meaning[language].wrapped())\n"
    )
    return blocks.joined(separator: "\n")
  }

  /// A list over the whole register.
  private func block(_ list: DemandList, _ demands: [(demand: Demand, answers: [DemandAnswer])]) -> String {
    let articles = demands.map { row in row.demand.provisions.map(\.article).joined(separator: ", ") }
    let words = demands.map { $0.demand.words[language] }
    let isLaw = articles.contains { !$0.isEmpty }
    let lines = demands.indices.map { place in
      let law = isLaw ? articles[place].padded(to: articles) + "  " : ""
      return "  \(law)\(words[place].padded(to: words))  \(stand(of: demands[place].answers))\n"
    }
    return "\(list.title[language])\n" + lines.joined()
  }

  /// The organisation's answer in a word, those of the activities in numbers.
  private func stand(of answers: [DemandAnswer]) -> String {
    if answers.count == 1, answers[0].activity == nil { return answers[0].state.wording[language] }
    return CoverageCounts(answers).words(in: language)
  }

  /// An activity, or the organisation: what it has and what it lacks.
  private func block(_ activity: String?, _ coverage: Coverage) -> String {
    let own = coverage.answers.filter { $0.activity == activity }
    let name = activity ?? Wording(nl: "de organisatie", en: "the organisation")[language]
    let lines = CoverageCounts.order.reversed().compactMap { state -> String? in
      let entries = merged(own.filter { $0.state == state })
      if entries.isEmpty { return nil }
      let text = entries.map { self.text($0, state) }.joined(separator: "; ")
      return "  " + "\(state.wording[language]): \(text)".wrapped(to: 76, margin: 4)
    }
    return "\(name)\n" + lines.joined(separator: "\n") + "\n"
  }

  private func text(
    _ entry: (words: Wording, provisions: [Provision], lacking: [String]), _ state: CoverageState
  ) -> String {
    guard state == .open || state == .waived, !entry.provisions.isEmpty || !entry.lacking.isEmpty else {
      return entry.words[language]
    }
    let law = entry.provisions.isEmpty ? [] : [Provision.citation(of: entry.provisions, in: language)]
    let lacking = entry.lacking.isEmpty ? [] : [entry.lacking.joined(separator: ", ")]
    return "\(entry.words[language]) (\((law + lacking).joined(separator: ": ")))"
  }

  /// The same demand of several lists, once.
  private func merged(
    _ answers: [DemandAnswer]
  ) -> [(words: Wording, provisions: [Provision], lacking: [String])] {
    var order: [String] = []
    var byID: [String: (words: Wording, provisions: [Provision], lacking: [String])] = [:]
    for answer in answers {
      let id = answer.demand.id
      if byID[id] == nil { order.append(id) }
      var entry = byID[id] ?? (answer.demand.words, [], [])
      entry.provisions += answer.demand.provisions.filter { !entry.provisions.contains($0) }
      entry.lacking += answer.lacking.filter { !entry.lacking.contains($0) }
      byID[id] = entry
    }
    return order.compactMap { byID[$0] }
  }

  static let meaning = Wording(
    nl: "Dit telt wat het register vermeldt; of het waar is en genoeg, zegt het niet.",
    en: "This counts what the register says; it does not say whether that is true and enough.")
}

extension String {
  /// The text with spaces behind it, as wide as the widest of several.
  fileprivate func padded(to texts: [String]) -> String {
    self + String(repeating: " ", count: (texts.map(\.columns).max() ?? 0) - columns)
  }
}
