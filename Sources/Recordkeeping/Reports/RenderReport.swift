/// What `render` tells: what it wrote, or why it wrote nothing.
public struct RenderReport: Sendable {
  /// The language it speaks.
  public let language: Language
  private let findings: TextReport
  private let summary: Summary

  /// A report in one of the program's languages.
  public init(language: Language, palette: Palette) {
    self.language = language
    findings = TextReport(language: language, palette: palette)
    summary = Summary(language: language)
  }

  /// Everything that was found, and that nothing was written.
  public func refusal(_ checkups: [Checkup]) -> String {
    let nothing = Wording(
      nl: "er is niets geschreven; wat er stond, staat er nog", en: "nothing was written; what was there, is still there")
    return checkups.map(findings.text).joined() + summary.text(checkups) + nothing[language] + "\n"
  }

  /// What was found all the same, and how many pages were written.
  public func text(_ checkups: [Checkup], _ outcome: SiteOutcome, folder: DiskPath) -> String {
    let pages = Tally.count(
      outcome.written, Wording(nl: "pagina geschreven", en: "page written"),
      Wording(nl: "pagina's geschreven", en: "pages written"), language)
    let same = Wording(nl: "\(outcome.unchanged) ongewijzigd", en: "\(outcome.unchanged) unchanged")[language]
    let gone = Wording(nl: "\(outcome.removed) weg", en: "\(outcome.removed) gone")[language]
    let next = Wording(
      nl: "open \(folder.appending("index.html").shown) in uw browser",
      en: "open \(folder.appending("index.html").shown) in your browser")
    let line = "\(folder.shown): \(pages), \(same), \(gone); \(next[language])"
    return checkups.map(findings.text).joined() + line + "\n"
  }
}
