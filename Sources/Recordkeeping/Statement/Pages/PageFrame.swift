/// What every page of a statement has around its own text: title, ways to the other pages, languages, style.
public struct PageFrame: Sendable {
  /// The statement that the page belongs to.
  public let statement: Statement
  /// The page.
  public let page: PageAddress
  /// Its title, as its heading has it.
  public let title: String
  /// Every language in which the page exists, this one included.
  public let languages: [String]
  /// The style.
  public let style: StyleSheet

  /// A frame for a page of a statement.
  public init(
    of statement: Statement, page: PageAddress, title: String, languages: [String], style: StyleSheet
  ) {
    self.statement = statement
    self.page = page
    self.title = title
    self.languages = languages
    self.style = style
  }

  /// The values for `layout.html`; a page adds its own.
  public func values() throws(WordFault) -> [String: TemplateValue] {
    let words = statement.phrasing.words
    return [
      "lang": .text(words.language),
      "title": .text(title),
      "organisation-name": .text(statement.organisation.name?.value ?? ""),
      "preview": .flag(statement.isPreview),
      "style": .html(style.html),
      "policy": .text(policy),
      "pages": .list(try links()),
      "alternates": .list(languages.filter { $0 != words.language }.map(alternate)),
      "complaint-address": .text((page == .statement ? "" : PageAddress.statement.rawValue) + "#_complaint"),
    ]
  }

  private var policy: String {
    "default-src 'none'; style-src '\(style.digest)'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
  }

  /// The pages that exist, in the same order on every page.
  private func links() throws(WordFault) -> [TemplateValue] {
    var pages: [PageAddress] = [.statement]
    if statement.holds(.withdrawal) { pages.append(.withdrawal) }
    pages.append(.rights)
    if statement.holds(.devices) { pages.append(.cookies) }
    return try pages.map(link)
  }

  private func link(_ other: PageAddress) throws(WordFault) -> TemplateValue {
    let name = other == .statement ? "statement" : String(other.rawValue.prefix { $0 != "." })
    return .table([
      "address": .text(other.rawValue), "text": .text(try statement.phrasing.words["page.\(name)"]),
      "current": .flag(other == page),
    ])
  }

  private func alternate(_ language: String) -> TemplateValue {
    let name = try? statement.phrasing.words["language.\(language)"]
    return .table([
      "tag": .text(language), "name": .text(name ?? language), "address": .text("../\(language)/\(page.rawValue)"),
    ])
  }
}
