/// The pages of a statement in one language, for one audience.
struct Edition {
  /// A file, or why there is none.
  typealias Made = (path: String, file: Result<[UInt8], TemplateFaults>)

  let statement: Statement
  /// Every language in which there is an edition, the register's own first.
  let languages: [String]
  let templates: TemplateSet
  let style: StyleSheet
  /// The level of the heading of a part that is put into another page.
  let headingLevel: Int

  var language: String { statement.phrasing.language }

  /// The statement, the pages beside it, the fragments to paste elsewhere and the files for programs, by path; what takes
  /// longest is begun first.
  func pages() -> [Made] {
    let parts: [@Sendable () -> [Made]] = [
      complete, facts, first, graph, activities, history, forms, notices,
    ]
    return SharedWork.results(parts.count) { parts[$0]() }.flatMap(\.self)
  }

  /// The statement, and what people can do.
  private func first() -> [Made] {
    var pages = [made(PageAddress.statement.path) { () throws(WordFault) in try statementPage() }]
    if statement.holds(.withdrawal) {
      pages.append(made(WithdrawalPage(statement: statement.on(.withdrawal))))
    }
    pages.append(made(RightsPage(statement: statement.on(.rights))))
    if statement.hasCookiePage { pages.append(made(CookiePage(statement: statement.on(.cookies)))) }
    return pages
  }

  /// A page for each activity.
  private func activities() -> [Made] {
    let pages =
      statement.said.map { ($0.activity.id, ActivityPage($0, in: statement)) }
      + statement.former.map { ($0.id, ActivityPage(former: $0, in: statement)) }
    return pages.map { id, page in
      made(PageAddress.activity(id).path) { () throws(WordFault) in
        try page.html(in: templates, languages: languages, style: style)
      }
    }
  }

  /// Everything on one page, and to be put into a page of the reader's own site with the style that goes with it.
  private func complete() -> [Made] {
    do throws(WordFault) {
      let page = try CompletePage(of: statement, in: templates)
      return [
        made(PageAddress.complete.path) { () throws(WordFault) in try completePage(page) },
        made("embed/statement.html") { page.fragment(headingLevel: headingLevel) },
        ("embed/style.css", .success(style.html.bytes)),
      ]
    } catch {
      return [(PageAddress.complete.path, .failure(TemplateFaults([error.flaw])))]
    }
  }

  /// What has changed, and the older versions.
  private func history() -> [Made] {
    guard let archive = statement.archive else { return [] }
    var pages = [made(HistoryPage(statement: statement.on(.history), archive: archive))]
    for version in archive.log.versions {
      guard let older = statement.olderPage(of: version) else { continue }
      let page = VersionPage(
        present: statement, older: older, version: version,
        languages: languages.filter {
          archive.readings[version.number]?.register.languages.contains($0) ?? false
        })
      pages.append(
        made(PageAddress.version(version.from).path) { () throws(WordFault) in
          try page.html(in: templates, style: style)
        })
    }
    return pages
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
    file(path) { () throws(WordFault) in try page().map(\.bytes) }
  }

  /// A file that is no page: plain text, or facts for programs.
  func written(_ path: String, _ bytes: () throws(WordFault) -> [UInt8]) -> Made {
    file(path) { () throws(WordFault) in .success(try bytes()) }
  }

  private func file(
    _ path: String, _ content: () throws(WordFault) -> Result<[UInt8], TemplateFaults>
  ) -> Made {
    do throws(WordFault) {
      return (path, try content())
    } catch {
      return (path, .failure(TemplateFaults([error.flaw])))
    }
  }

  private func statementPage() throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    let page = try statement.page(in: templates, languages: languages, style: style)
    return try holding(page, from: "statement.html") { $0.ofFirstPage }
  }

  private func completePage(_ page: CompletePage) throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    try holding(page.html(languages: languages, style: style), from: "complete.html") { $0 }
  }

  /// A page, if it says what it has to. Of the built-in templates it is known that they do.
  private func holding(
    _ page: Result<SafeHTML, TemplateFaults>, from template: String,
    _ part: (RequiredBlocks) -> RequiredBlocks
  ) throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    guard templates.hasOwn else { return page }
    let blocks = part(try RequiredBlocks(of: statement))
    return page.flatMap { html in
      let flaws = blocks.flaws(of: html.bytes, at: templates.blame(for: template))
      return flaws.isEmpty ? .success(html) : .failure(TemplateFaults(flaws))
    }
  }
}
