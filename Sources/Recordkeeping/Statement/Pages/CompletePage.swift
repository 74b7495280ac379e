/// The whole statement in one place, to read from begin to end, to print or to put into another page (WP260 rev.01,
/// par. 17, 33).
struct CompletePage {
  let statement: Statement
  let templates: TemplateSet

  /// The statement as it is now or, as another page, as it was.
  init(of statement: Statement, in templates: TemplateSet, as page: PageAddress = .complete) {
    self.statement = statement.on(page)
    self.templates = templates
  }

  /// The page as HTML.
  func html(languages: [String], style: StyleSheet) throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    let frame = PageFrame(of: statement, title: try statement.title(), languages: languages, style: style)
    return try html(in: frame.values())
  }

  /// The page within a frame.
  func html(in frame: TemplateTable) throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    try values().flatMap { values in
      templates.render(
        "complete.html", with: .table(values.with(frame)),
        words: statement.phrasing.words)
    }
  }

  /// The same without the frame, to be put into a page of the reader's own site under a heading of a level.
  func fragment(headingLevel: Int) throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    let words = statement.phrasing.words
    let frame = PageFrame.part(of: statement, title: try statement.title())
    return try values().flatMap { values in
      let own = frame.with(values)
      return templates.render("whole.html", with: .table(own), words: words).flatMap { whole in
        let main = HeadingLevels.shifted(whole, by: headingLevel - 1)
        let values: TemplateTable = [
          "lang": .text(words.language), "main": .html(main), "preview": .flag(statement.isPreview),
        ]
        return templates.render("embed.html", with: .table(values), words: words)
      }
    }
  }

  private func values() throws(WordFault) -> Result<TemplateTable, TemplateFaults> {
    var values = try statement.values()
    var parts: [(String, Result<SafeHTML, TemplateFaults>)] = []
    parts.append(("rights", try part(RightsPage(statement: statement))))
    if statement.holds(.withdrawal) {
      parts.append(("withdrawing", try part(WithdrawalPage(statement: statement))))
    }
    if statement.hasCookiePage { parts.append(("devices", try part(CookiePage(statement: statement)))) }
    values["withdrawing"] = .text("")
    values["devices"] = .text("")
    for (name, part) in parts {
      switch part {
      case .failure(let faults): return .failure(faults)
      case .success(let html): values[name] = .html(HeadingLevels.shifted(html, by: 1))
      }
    }
    return .success(values)
  }

  private func part(_ page: some StatementPage) throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    try page.part(in: templates)
  }
}
