extension ConsentForm {
  /// What a string of the form is about.
  enum Part: String, CaseIterable, Sendable {
    /// Who asks.
    case asks
    /// The question itself.
    case wording
    case purpose
    case data
    /// Who else relies on the answer.
    case relying
    /// How a parent consents for a child.
    case parent
    case withdraw
    /// The way to the statement.
    case more
  }

  /// What the form shows of a part, as a browser shows it.
  func strings(of part: Part) -> [String] {
    let shown: [String] =
      switch part {
      case .asks: [asks]
      case .wording: [wording]
      case .more: more.map { [$0.text] } ?? []
      case .purpose, .data, .relying, .parent, .withdraw:
        facts.filter { $0.part == part }.flatMap { [$0.heading] + $0.lines.map(\.text) }
      }
    return shown.map(VisibleText.collapsed)
  }
}
