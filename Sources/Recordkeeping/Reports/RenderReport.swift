/// What `render` tells: what it wrote, or why it wrote nothing.
public struct RenderReport: Sendable {
  /// The language it speaks.
  public let language: Language
  private let findings: TextReport

  /// A report in one of the program's languages.
  public init(language: Language, palette: Palette) {
    self.language = language
    findings = TextReport(language: language, palette: palette)
  }

  /// That nothing was written.
  public var refusal: String {
    Wording(
      nl: "er is niets geschreven; wat er stond, staat er nog",
      en: "nothing was written; what was there, is still there")[language] + "\n"
  }

  /// That what was written is not for a site.
  public var internalView: String {
    Wording(
      nl: "interne inzage, niet voor publicatie: alles uit het register staat erin",
      en: "internal view, not for publication: it holds all of the register")[language] + "\n"
  }

  /// What was found all the same, for people.
  public func text(_ checkups: [Checkup]) -> String { checkups.map(findings.text).joined() }

  /// How many pages were written.
  public func text(_ site: Site, _ outcome: SiteOutcome, folder: DiskPath) -> String {
    let pages = Tally.count(
      outcome.written, Wording(nl: "pagina geschreven", en: "page written"),
      Wording(nl: "pagina's geschreven", en: "pages written"), language)
    let same = Wording(nl: "\(outcome.unchanged) ongewijzigd", en: "\(outcome.unchanged) unchanged")[language]
    let gone = Wording(nl: "\(outcome.removed) weg", en: "\(outcome.removed) gone")[language]
    let start = folder.appending(Self.start(of: site)).shown
    let next = Wording(nl: "open \(start) in uw browser", en: "open \(start) in your browser")
    return "\(folder.shown): \(pages), \(same), \(gone); \(next[language])\n"
  }

  /// What there is to paste into the organisation's own pages: no page leads to it.
  public func fragments(_ site: Site) -> String {
    let forms = Self.count("consent", in: site)
    let notices = Self.count("notices", in: site)
    let consents = Tally.count(
      forms, Wording(nl: "toestemmingsformulier (map consent)", en: "consent form (folder consent)"),
      Wording(nl: "toestemmingsformulieren (map consent)", en: "consent forms (folder consent)"), language)
    let texts = Tally.count(
      notices,
      Wording(nl: "korte tekst voor bij een formulier (map notices)", en: "short notice (folder notices)"),
      Wording(nl: "korte teksten voor bij formulieren (map notices)", en: "short notices (folder notices)"),
      language)
    let parts = (forms > 0 ? [consents] : []) + (notices > 0 ? [texts] : [])
    let ending = Wording(
      nl: "in HTML en als gewone tekst, om in uw eigen site te plakken",
      en: "as HTML and as plain text, to paste into your own site")
    let joint = Wording(nl: " en ", en: " and ")[language]
    return parts.isEmpty ? "" : "\(parts.joined(separator: joint)), \(ending[language])\n"
  }

  /// How many fragments there are in the folders of a name; each is there as HTML and as plain text.
  private static func count(_ folder: String, in site: Site) -> Int {
    site.pages.keys.count { path in
      guard path.utf8.suffix(5).elementsEqual(".html".utf8),
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
      else { return false }
      let parent = path.utf8[..<slash]
      return parent.elementsEqual(folder.utf8)
        || parent.suffix(folder.utf8.count + 1).elementsEqual("/\(folder)".utf8)
    }
  }

  /// Drafts in which nothing is open any more: their owner may think that they are on the site.
  public func finishedDrafts(_ checkups: [Checkup]) -> String { checkups.map(finishedDrafts).joined() }

  private func finishedDrafts(_ checkup: Checkup) -> String { withStatement(checkup) + aside(checkup) }

  /// Drafts that nobody has said of in which statement they stand.
  private func aside(_ checkup: Checkup) -> String {
    let drafts = checkup.reading.register.activities.filter(\.isAside)
    if drafts.isEmpty { return "" }
    let paths = drafts.map { checkup.shownPath(of: $0.span.file) }.joined(separator: ", ")
    let words = Wording(
      nl: "een concept dat nog niet zegt voor wie de verklaring is, dus niet op de site: \(paths)",
      en: "a draft that does not say yet for whom the statement is, so not on the site: \(paths)")
    return words[language] + "\n"
  }

  private func withStatement(_ checkup: Checkup) -> String {
    let drafts = checkup.reading.register.draftsForSite
    if drafts.isEmpty { return "" }
    let paths = drafts.map { checkup.shownPath(of: $0.span.file) }.joined(separator: ", ")
    let words = Wording(
      nl: "nog een concept, dus niet op de site: \(paths); zet status = \"active\" als de tekst klopt",
      en: "still a draft, so not on the site: \(paths); put status = \"active\" when the text is right")
    return words[language] + "\n"
  }

  /// The page to look at first: the root page, or that of the first register.
  private static func start(of site: Site) -> String {
    let roots = site.pages.keys.filter {
      $0 == "index.html" || $0.utf8.suffix(11).elementsEqual("/index.html".utf8)
    }
    return roots.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) } ?? ""
  }
}
