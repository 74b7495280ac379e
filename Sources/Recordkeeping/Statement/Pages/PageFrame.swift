/// What every page of a statement has around its own text: title, ways to the other pages, languages, style.
public struct PageFrame: Sendable {
  /// The statement that the page belongs to.
  public let statement: Statement
  /// Its title, as its heading has it.
  public let title: String
  /// Every language in which the page exists, this one included.
  public let languages: [String]
  /// The style.
  public let style: StyleSheet

  /// A frame for a page of a statement.
  public init(of statement: Statement, title: String, languages: [String], style: StyleSheet) {
    self.statement = statement
    self.title = title
    self.languages = languages
    self.style = style
  }

  /// The values for `layout.html`; a page adds its own.
  public func values() throws(WordFault) -> TemplateTable {
    let own: TemplateTable = [
      "lang": .text(statement.phrasing.language),
      "style": .html(style.html),
      "policy": .text(policy),
      "accessibility": .link(orNothing: try accessibility()),
      "credit": .flag(style.isCredited),
      "pages": .list(try links()),
      "policy-address": .text(page.root + PageAddress.statement.path),
      "data-files": .list(DataFile.allCases.map(dataFile)),
      "alternates": .list(languages.filter { $0 != statement.phrasing.language }.map(alternate)),
      "has-alternates": .flag(languages.count > 1),
      "versions": .list(languages.count > 1 ? versions : []),
      "validity": .list(try statement.validity()),
      "history-address": .text(statement.historyAddress),
      "older": .list([]),
    ]
    return Self.part(of: statement, title: title).with(own)
  }

  /// What a part of a page needs of the frame around it.
  static func part(of statement: Statement, title: String) -> TemplateTable {
    let addresses = statement.addresses
    let places: TemplateTable = [
      "statement": .text(addresses.of(.statement)), "complete": .text(addresses.of(.complete)),
      "rights": .text(addresses.of(.rights)), "withdrawal": .text(addresses.of(.withdrawal)),
      "cookies": .text(addresses.of(.cookies)), "complaint": .text(addresses.section("_complaint")),
      "contact": .text(addresses.section("_controller")),
    ]
    return [
      "title": .text(title), "organisation-name": .text(statement.organisation.name?.value ?? ""),
      "preview": .flag(statement.isPreview), "to": .table(places),
    ]
  }

  private func accessibility() throws(WordFault) -> PageLink? {
    guard let page = statement.organisation.accessibilityPage?.value.text else { return nil }
    return PageLink(address: page, text: try statement.phrasing.words["page.accessibility"])
  }

  private var addresses: Addresses { statement.addresses }
  private var page: PageAddress { addresses.page }

  private var policy: String {
    "default-src 'none'; style-src '\(style.digest)'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
  }

  /// The pages that exist, in the same order on every page.
  private func links() throws(WordFault) -> [TemplateValue] {
    try statement.pages.map(link)
  }

  private func link(_ other: PageAddress) throws(WordFault) -> TemplateValue {
    .table([
      "address": .text(page.root + other.path),
      "text": .text(try statement.phrasing.words["page.\(other.name)"]),
      "current": .flag(other == page),
    ])
  }

  private func dataFile(_ file: DataFile) -> TemplateValue {
    .table(["type": .text(file.type), "address": .text(page.root + file.rawValue)])
  }

  private func alternate(_ language: String) -> TemplateValue {
    .table([
      "tag": .text(language), "name": .text(Self.name(of: language, statement.phrasing.words)),
      "address": .text(address(in: language)),
    ])
  }

  /// The page in every language, and where a reader without a language of his own begins.
  private var versions: [TemplateValue] {
    let start = start(orElse: languages.first.map(address) ?? page.path)
    let addresses = languages.map { ($0, address(in: $0)) } + [("x-default", start)]
    return addresses.map { .table(["tag": .text($0.0), "address": .text($0.1)]) }
  }

  /// The address that the organisation gives of its statement, else another.
  func start(orElse first: String) -> String {
    let isStart = page == .statement && statement.audience == "public"
    let own = isStart ? statement.organisation.privacyPage?.value.text : nil
    return own.flatMap { PageLink(address: $0, text: $0)?.address } ?? first
  }

  private func address(in language: String) -> String { "\(page.root)../\(language)/\(page.path)" }

  /// A language in its own words; its tag where there is no word for it.
  static func name(of language: String, _ words: Words) -> String {
    (try? words["language.\(language)"]) ?? language
  }
}
