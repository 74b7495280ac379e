/// One finding as people read it: what, where, the line itself, the law and what to do.
struct FindingText {
  let language: Language
  let palette: Palette
  let columns: Int
  let files: ReportFiles
  /// The command that shows all.
  var command = "check"

  /// The finding with its excerpt.
  func text(_ finding: Finding) -> String {
    let spans = [finding.place.span, finding.place.second?.span].compactMap(\.self)
    let digits = spans.map { String(files.line(of: $0)).utf8.count }.max() ?? 1
    let gutter = String(repeating: " ", count: digits)
    var lines = ["\(label(finding)): \(finding.rule.summary[language])"]
    lines.append("\(gutter)--> \(files.address(of: finding.place.span))")
    lines += excerpt(of: finding, at: finding.place.span, mark: "^", gutter)
    if let second = finding.place.second {
      lines.append("\(gutter)--> \(files.address(of: second.span))")
      lines += excerpt(of: finding, at: second.span, mark: "-", gutter)
    }
    return (lines + notes(finding, gutter)).joined(separator: "\n") + "\n\n"
  }

  /// An open point: what to decide, where, and how; the record is not wrong, only unfinished.
  func short(_ finding: Finding) -> String {
    let span = finding.place.span
    let excerpt = Excerpt(span, in: files[span.file], columns: columns, hiding: files.secrets)
    var lines = [
      "\(label(finding)): \(finding.rule.summary[language])", "  --> \(files.address(of: span))",
    ]
    // The opening line of a record says nothing of what is absent below it.
    if excerpt.text != "+++" { lines[1] += "  " + excerpt.text }
    if let detail = finding.place.detail { lines.append(note(Self.here, detail[language], "  ")) }
    lines.append(note(Self.help, finding.help[language], "  "))
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// What was left out because it repeats; where only whole files were left out, which or how many.
  func rest(_ rest: Repeats.Rest, isWholeFiles: Bool = false) -> String {
    var more = Wording(nl: "en \(rest.count) keer meer", en: "and \(rest.count) more")
    if isWholeFiles, let first = rest.files.first {
      let files =
        rest.files.count == 1
        ? Wording(nl: files.path(of: first), en: files.path(of: first))
        : Wording(nl: "\(rest.files.count) andere bestanden", en: "\(rest.files.count) other files")
      more = Wording(nl: "\(more.nl) in \(files.nl)", en: "\(more.en) in \(files.en)")
    }
    let all = Wording(
      nl: "`avgreg \(command) --all` toont alles", en: "`avgreg \(command) --all` shows all")
    return "\(label(rest.like)): \(more[language]); \(all[language])\n\n"
  }

  private static let here = Wording(nl: "hier", en: "here")
  private static let help = Wording(nl: "hulp", en: "help")

  private func notes(_ finding: Finding, _ gutter: String) -> [String] {
    var lines: [String] = []
    if let detail = finding.place.detail { lines.append(note(Self.here, detail[language], gutter)) }
    if let second = finding.place.second {
      lines.append(note(Wording(nl: "daar", en: "there"), second.detail[language], gutter))
    }
    if !finding.provisions.isEmpty {
      let law = Provision.citation(of: finding.provisions, in: language)
      lines.append(note(Wording(nl: "wet", en: "law"), law, gutter))
    }
    lines.append(note(Self.help, help(finding)[language], gutter))
    return lines + suggestion(finding, gutter)
  }

  /// The text to paste, unless the help has just said it.
  private func suggestion(_ finding: Finding, _ gutter: String) -> [String] {
    let lines = finding.place.suggestion.map(files.lines(following:)) ?? []
    let name = Wording(nl: "voorstel", en: "suggestion")
    if lines.count > 1 { return [note(name, "", gutter)] + lines.map { "\(gutter)     \($0)" } }
    guard let line = lines.first, !Array(finding.help[language].utf8).contains(Array(line.utf8)) else {
      return []
    }
    return [note(name, line, gutter)]
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

  /// The line that a place is in, marked; nothing of a file without bytes.
  private func excerpt(of finding: Finding, at span: Span, mark: String, _ gutter: String) -> [String] {
    let file = files[span.file]
    if file.bytes.isEmpty { return [] }
    let excerpt = Excerpt(span, in: file, columns: columns - gutter.utf8.count - 3, hiding: files.secrets)
    let indent = String(repeating: " ", count: excerpt.indent)
    let colour: Palette.Colour = mark == "-" ? .cyan : finding.severity == .error ? .red : .yellow
    let number = String(files.line(of: span))
    let margin = String(repeating: " ", count: gutter.utf8.count - number.utf8.count)
    return [
      palette.paint("\(gutter) |", .faint),
      palette.paint("\(number)\(margin) |", .faint) + " \(excerpt.text)",
      palette.paint("\(gutter) |", .faint)
        + " \(indent)\(palette.paint(String(repeating: mark, count: excerpt.width), colour))",
    ]
  }

  private func note(_ name: Wording, _ text: String, _ gutter: String) -> String {
    let shown = text.isEmpty ? "" : " " + SafeText.shown(text)
    return "\(gutter) = \(palette.paint(name[language], .bold)):\(shown)"
  }

  /// The help, and where to read why, as one line; of a demand of the format, the key says more than the rule.
  private func help(_ finding: Finding) -> Wording {
    let code = finding.rule.code
    let help = finding.help
    if finding.rule.provisions.isEmpty, help.en.utf8.contains("`avgreg explain ".utf8) { return help }
    return Wording(
      nl: Self.joined(help.nl, "`avgreg explain \(code)` zegt waarom"),
      en: Self.joined(help.en, "`avgreg explain \(code)` says why"))
  }

  /// Two remarks in one line; the first may end in a full stop or question mark of its own.
  private static func joined(_ first: String, _ second: String) -> String {
    let isSentence = [UInt8(ascii: "?"), UInt8(ascii: ".")].contains(first.utf8.last)
    return isSentence ? "\(first) \(second)" : "\(first); \(second)"
  }
}
