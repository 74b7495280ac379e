/// How the statement on a site differs from the register, in words: what stands there and goes, and what would come.
public struct DriftReport: Sendable {
  private let checkup: Checkup
  private let language: Language

  /// A report on a register beside its site.
  public init(_ checkup: Checkup, in language: Language) {
    self.checkup = checkup
    self.language = language
  }

  private var drift: StatementDrift? { checkup.evidence?.drift }

  /// Every sentence that differs, for people: `-` stands on the site, `+` is what `render` would write.
  public var text: String {
    guard let drift else { return remark ?? none }
    let files = ReportFiles(checkup, at: drift.pages.map(\.place) + drift.gone.compactMap(\.shell.start))
    let blocks = drift.pages.map { page in
      let lines = page.lines.map { line in
        let source = line.isNew ? place(of: line.text).map { "      \($0)\n" } ?? "" : ""
        return "  \(line.isNew ? "+" : "-") \(shown(line.text))\n\(source)"
      }
      return "\(files.address(of: page.place))\n\(lines.joined())"
    }
    let gone = drift.gone.compactMap(\.shell.start).map {
      "\(files.address(of: $0))\n  \(goneWords[language])\n"
    }
    return (blocks + gone + [summary(drift)]).joined(separator: "\n")
  }

  /// The same for programs.
  public var json: String {
    var places = ReportedPlaces(checkup)
    let pages = (drift?.pages ?? []).map { page -> JSON in
      let place = places.place(page.place)
      return [
        "path": .text(place.path.exact), "line": .number(place.start.line),
        "column": .number(place.start.column),
        "sentences": .list(page.lines.map { ["new": .flag($0.isNew), "text": .text(shown($0.text))] }),
      ]
    }
    let gone = (drift?.gone ?? []).compactMap(\.shell.start).map { JSON.text(places.place($0).path.exact) }
    return JSONWriter.text(
      .answer([
        "compared": .number(drift?.compared ?? 0),
        "pages": .list(pages), "gone": .list(gone),
      ]))
  }

  /// Why the statement on the site was not compared, if there is one; nil where it was.
  public var remark: String? {
    guard checkup.evidence?.isUncompared ?? false else { return nil }
    let name = checkup.register.path.shown
    return Wording(
      nl:
        "de verklaring op de site is niet vergeleken: `avgreg render` schrijft van \(name) nu geen; `avgreg check` zegt waarom",
      en:
        "the statement on the site was not compared: `avgreg render` writes none of \(name) now; `avgreg check` says why"
    )[language]
  }

  private var none: String {
    Wording(
      nl: "geen verklaring van avgreg gevonden op de site\n", en: "no statement of avgreg found on the site\n"
    )[language]
  }

  private let goneWords = Wording(
    nl: "een pagina die `render` niet meer schrijft", en: "a page that `render` no longer writes")

  /// Where the register has a text as it stands; nil where it is made of several.
  private func place(of text: String) -> String? {
    let sought = Array(text.utf8)
    guard sought.count >= Self.shortest else { return nil }
    for (number, file) in checkup.reading.files.enumerated() {
      guard let range = file.bytes.firstRange(of: sought) else { continue }
      let span = Span(file: number, range)
      return ReportFiles(checkup, at: [span]).address(of: span)
    }
    return nil
  }

  /// A text of fewer bytes stands in many places by chance.
  private static let shortest = 16

  private func shown(_ text: String) -> String { SafeText.shown(checkup.secrets.masked(text)) }

  private func summary(_ drift: StatementDrift) -> String {
    if drift.compared == 0 { return none }
    let pages = Tally.count(
      drift.compared, Wording(nl: "pagina", en: "page"), Wording(nl: "pagina's", en: "pages"), language)
    let sentences = Tally.count(
      drift.count, Wording(nl: "zin anders", en: "sentence differs"),
      Wording(nl: "zinnen anders", en: "sentences differ"), language)
    let words = Wording(
      nl: "\(pages) van de verklaring vergeleken met \(checkup.register.path.shown): \(sentences)",
      en: "\(pages) of the statement compared with \(checkup.register.path.shown): \(sentences)")
    return "\(words[language])\n"
  }
}
