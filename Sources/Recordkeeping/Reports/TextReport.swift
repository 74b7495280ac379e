/// Findings as people read them in a terminal.
public struct TextReport: Sendable {
  private let language: Language
  private let palette: Palette

  /// A report in one of the program's languages.
  public init(language: Language, palette: Palette) {
    self.language = language
    self.palette = palette
  }

  /// Every finding with its excerpt, by file and place; what a draft leaves open comes last, in short.
  public func text(_ checkup: Checkup) -> String {
    let open = checkup.findings.filter(\.isOpen)
    let found = checkup.findings.filter { !$0.isOpen }.map { text($0, checkup) }.joined()
    if open.isEmpty { return found }
    let heading = Wording(nl: "Nog te beslissen:", en: "Still to decide:")[language]
    return found + palette.paint(heading, .bold) + "\n\n" + open.map { short($0, checkup) }.joined()
  }

  private func text(_ finding: Finding, _ checkup: Checkup) -> String {
    let file = checkup.files[finding.place.span.file]
    let position = file.position(at: finding.place.span.start)
    let gutter = String(repeating: " ", count: String(position.line).columns)
    var lines = [
      "\(label(finding)): \(finding.rule.summary[language])",
      "\(gutter)--> \(checkup.shownPath(of: finding.place.span.file)):\(position.line):\(position.column)",
    ]
    if !file.bytes.isEmpty {
      let excerpt = Excerpt(finding.place.span, in: file, hiding: checkup.secrets)
      lines += drawn(excerpt, finding, line: position.line, gutter: gutter)
    }
    if let detail = finding.place.detail {
      lines.append(note(Wording(nl: "hier", en: "here"), detail, gutter))
    }
    if !finding.rule.provisions.isEmpty {
      let law = Provision.citation(of: finding.rule.provisions, in: language)
      lines.append(note(Wording(nl: "wet", en: "law"), Wording(nl: law, en: law), gutter))
    }
    lines.append(note(Wording(nl: "hulp", en: "help"), help(finding), gutter))
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// An open point: what to decide, where, and how; the record is not wrong, only unfinished.
  private func short(_ finding: Finding, _ checkup: Checkup) -> String {
    let file = checkup.files[finding.place.span.file]
    let position = file.position(at: finding.place.span.start)
    let excerpt = Excerpt(finding.place.span, in: file, hiding: checkup.secrets)
    var lines = [
      "\(label(finding)): \(finding.rule.summary[language])",
      "  --> \(checkup.shownPath(of: finding.place.span.file)):\(position.line):\(position.column)",
    ]
    // The opening line of a record says nothing of what is absent below it.
    if excerpt.text != "+++" { lines[1] += "  " + excerpt.text }
    if let detail = finding.place.detail { lines.append(note(Wording(nl: "hier", en: "here"), detail, "  ")) }
    lines.append(note(Wording(nl: "hulp", en: "help"), finding.help, "  "))
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// Two remarks in one line; the first may end in a full stop or question mark of its own.
  private static func joined(_ first: String, _ second: String) -> String {
    let isSentence = [UInt8(ascii: "?"), UInt8(ascii: ".")].contains(first.utf8.last)
    return isSentence ? "\(first) \(second)" : "\(first); \(second)"
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

  private func drawn(_ excerpt: Excerpt, _ finding: Finding, line: Int, gutter: String) -> [String] {
    let indent = String(repeating: " ", count: excerpt.indent)
    let underline = palette.paint(
      String(repeating: "^", count: excerpt.width), finding.severity == .error ? .red : .yellow)
    return [
      palette.paint("\(gutter) |", .faint),
      palette.paint("\(line) |", .faint) + " \(excerpt.text)",
      palette.paint("\(gutter) |", .faint) + " \(indent)\(underline)",
    ]
  }

  private func note(_ name: Wording, _ text: Wording, _ gutter: String) -> String {
    "\(gutter) = \(palette.paint(name[language], .bold)): \(SafeText.shown(text[language]))"
  }

  /// The help, and where to read why, as one line; of a demand of the format, the key says more than the rule.
  private func help(_ finding: Finding) -> Wording {
    let code = finding.rule.code
    let help = finding.help
    if finding.rule.provisions.isEmpty, help.en.contains("`avgreg explain ") { return help }
    return Wording(
      nl: Self.joined(help.nl, "`avgreg explain \(code)` zegt waarom"),
      en: Self.joined(help.en, "`avgreg explain \(code)` says why"))
  }
}
