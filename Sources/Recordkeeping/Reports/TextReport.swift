/// Findings as people read them in a terminal.
public struct TextReport: Sendable {
  private let language: Language
  private let palette: Palette
  private let layout: ReportLayout

  /// A report in one of the program's languages.
  public init(language: Language, palette: Palette, layout: ReportLayout = ReportLayout()) {
    self.language = language
    self.palette = palette
    self.layout = layout
  }

  /// The findings under headings, the heaviest first; what a draft leaves open comes last, in short. Of what repeats
  /// the first are shown and the others counted.
  public func text(_ checkup: Checkup) -> String {
    let writer = FindingText(
      language: language, palette: palette, columns: layout.columns,
      files: ReportFiles(checkup, of: checkup.findings), command: layout.command)
    return found(checkup, writer) + open(checkup, writer)
  }

  private func found(_ checkup: Checkup, _ writer: FindingText) -> String {
    let findings = checkup.findings.filter { !$0.isOpen }
    var repeats = Repeats(layout)
    var elsewhere: [Repeats.Rest] = []
    var parts: [String] = []
    for group in FindingGroup.groups(of: findings, in: checkup, by: layout.grouping, language) {
      let (shown, rest) = repeats.take(group.findings)
      if shown.isEmpty {
        elsewhere += rest
        continue
      }
      let heading = "\(group.heading): \(Tally(group.findings).words(in: language, isShort: true))"
      parts.append(palette.paint(heading, .bold) + "\n\n")
      parts += shown.map(writer.text) + rest.map { writer.rest($0) }
    }
    parts += Repeats.counted(elsewhere).map { writer.rest($0, isWholeFiles: layout.grouping == .file) }
    return parts.joined()
  }

  /// What the owner still has to decide; a group of their own, whatever the others are grouped by.
  private func open(_ checkup: Checkup, _ writer: FindingText) -> String {
    let open = checkup.findings.filter(\.isOpen)
    if open.isEmpty { return "" }
    var repeats = Repeats(layout)
    let heading = Wording(nl: "Nog te beslissen:", en: "Still to decide:")[language]
    var parts = [palette.paint(heading, .bold) + "\n\n"]
    var rests: [Repeats.Rest] = []
    for group in FindingGroup.groups(of: open, in: checkup, by: .file, language) {
      let (shown, rest) = repeats.take(group.findings)
      parts += shown.map(writer.short)
      rests += rest
    }
    return (parts + Repeats.counted(rests).map { writer.rest($0) }).joined()
  }
}
