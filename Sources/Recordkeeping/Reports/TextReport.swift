/// Findings as people read them in a terminal.
public struct TextReport: Sendable {
  private let language: Language
  private let palette: Palette

  /// A report in one of the program's languages.
  public init(language: Language, palette: Palette) {
    self.language = language
    self.palette = palette
  }

  /// Every finding with its excerpt, by file and place.
  public func text(_ checkup: Checkup) -> String {
    checkup.findings.map { text($0, checkup) }.joined()
  }

  private func text(_ finding: Finding, _ checkup: Checkup) -> String {
    let file = checkup.reading.files[finding.place.span.file]
    let position = file.position(at: finding.place.span.start)
    let gutter = String(repeating: " ", count: String(position.line).columns)
    let path = checkup.register.shown(file.path)
    var lines = [
      "\(label(finding)): \(finding.rule.summary[language])",
      "\(gutter)--> \(path):\(position.line):\(position.column)",
    ]
    if !file.bytes.isEmpty { lines += excerpt(finding, file, line: position.line, gutter: gutter) }
    lines += notes(finding, gutter: gutter, hasExcerpt: !file.bytes.isEmpty)
    return lines.joined(separator: "\n") + "\n\n"
  }

  private func label(_ finding: Finding) -> String {
    let (word, colour): (Wording, Palette.Colour) =
      switch finding.severity {
      case _ where finding.isOpen: (Wording(nl: "open", en: "open"), .cyan)
      case .error: (Wording(nl: "fout", en: "error"), .red)
      case .warning: (Wording(nl: "waarschuwing", en: "warning"), .yellow)
      case .note: (Wording(nl: "let op", en: "note"), .cyan)
      }
    return palette.paint("\(word[language])[\(finding.rule.code)]", colour)
  }

  private func excerpt(_ finding: Finding, _ file: SourceFile, line: Int, gutter: String) -> [String] {
    let excerpt = Excerpt(finding.place.span, in: file)
    let indent = String(repeating: " ", count: excerpt.indent)
    let underline = palette.paint(
      String(repeating: "^", count: excerpt.width), finding.severity == .error ? .red : .yellow)
    return [
      palette.paint("\(gutter) |", .faint),
      palette.paint("\(line) |", .faint) + " \(excerpt.text)",
      palette.paint("\(gutter) |", .faint) + " \(indent)\(underline)",
    ]
  }

  private func notes(_ finding: Finding, gutter: String, hasExcerpt: Bool) -> [String] {
    var notes: [(Wording, String)] = []
    if let detail = finding.place.detail { notes.append((Wording(nl: "hier", en: "here"), detail[language])) }
    if !finding.rule.provisions.isEmpty {
      notes.append((Wording(nl: "wet", en: "law"), Provision.citation(of: finding.rule.provisions, in: language)))
    }
    let more = Wording(
      nl: "`avgreg explain \(finding.rule.code)` zegt waarom", en: "`avgreg explain \(finding.rule.code)` says why")
    notes.append((Wording(nl: "hulp", en: "help"), finding.help[language] + "; " + more[language]))
    return notes.map { "\(gutter) = \(palette.paint($0[language], .bold)): \(SafeText.shown($1))" }
  }
}
