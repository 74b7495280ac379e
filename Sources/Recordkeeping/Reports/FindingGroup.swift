/// Findings that a report puts under one heading.
struct FindingGroup {
  /// What the heading speaks of.
  enum Subject: Hashable {
    /// A file, by its number.
    case file(Int)
    /// A record, by the number of its file.
    case record(Int)
    /// A rule, by its code.
    case rule(String)
    /// A function or department.
    case owner(String)
    /// What no one function has to settle.
    case nobody
  }

  let subject: Subject
  /// What it is called, safe to print.
  let heading: String
  /// In the order of their places.
  let findings: [Finding]

  /// The groups of a checkup's findings: those that hold what blocks publication come first, then those with an error,
  /// a warning, a note; of equals by file, code or name.
  static func groups(
    of findings: [Finding], in checkup: Checkup, by grouping: Grouping, _ language: Language
  ) -> [FindingGroup] {
    let subjects = FindingSubjects(checkup, grouping)
    let groups = Dictionary(grouping: findings, by: subjects.subject).map { subject, findings in
      FindingGroup(subject: subject, heading: subjects.heading(of: subject, language), findings: findings)
    }
    return groups.sorted { ($0.rank, $0.order.0, $0.order.1) < ($1.rank, $1.order.0, $1.order.1) }
  }

  /// How much the heaviest finding weighs; the smaller, the heavier.
  private var rank: Int {
    if findings.contains(where: \.blocksPublication) { return 0 }
    return switch findings.map(\.severity).max() {
    case .error: 1
    case .warning: 2
    case .note, nil: 3
    }
  }

  private var order: (Int, String) {
    switch subject {
    case .file(let number), .record(let number): (number, "")
    case .rule(let code): (0, code)
    case .owner(let name): (0, name)
    case .nobody: (1, "")
    }
  }
}
