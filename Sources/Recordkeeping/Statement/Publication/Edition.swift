/// The pages of a statement in one language, for one audience.
struct Edition {
  /// A file, or why there is none.
  typealias Made = (path: String, file: Result<[UInt8], TemplateFaults>)

  let statement: Statement
  /// Every language in which there is an edition, the register's own first.
  let languages: [String]
  let templates: TemplateSet
  let style: StyleSheet

  var language: String { statement.phrasing.language }

  /// The statement, the pages beside it and the fragments to paste elsewhere, by path.
  func pages() -> [Made] {
    var pages = [made(PageAddress.statement.path) { () throws(WordFault) in try statementPage() }]
    if statement.holds(.withdrawal) { pages.append(made(WithdrawalPage(statement: statement.on(.withdrawal)))) }
    pages.append(made(RightsPage(statement: statement.on(.rights))))
    if statement.hasCookiePage { pages.append(made(CookiePage(statement: statement.on(.cookies)))) }
    return pages + forms() + notices()
  }

  /// The page that leads to the first language.
  func root() -> [Made] {
    [made("index.html") { () throws(WordFault) in try RootPage(edition: self).html() }]
  }

  private func made(_ page: some StatementPage) -> Made {
    made(type(of: page).address.path) { () throws(WordFault) in
      try page.html(in: templates, languages: languages, style: style)
    }
  }

  /// A page or fragment made by a template.
  func made(_ path: String, _ page: () throws(WordFault) -> Result<SafeHTML, TemplateFaults>) -> Made {
    do throws(WordFault) {
      return (path, try page().map(\.bytes))
    } catch {
      return (path, .failure(TemplateFaults([error.flaw])))
    }
  }

  private func statementPage() throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    let blocks = try RequiredBlocks(of: statement)
    return try statement.page(in: templates, languages: languages, style: style).flatMap { html in
      let flaws = blocks.flaws(of: html.bytes, at: templates.start(of: "statement.html"))
      return flaws.isEmpty ? .success(html) : .failure(TemplateFaults(flaws))
    }
  }
}
