/// The whole statement in one place, to read from begin to end, to print or to put into another page (WP260 rev.01,
/// par. 17, 33).
struct CompletePage {
  let statement: Statement
  let templates: TemplateSet
  private let title: String
  private let values: Result<TemplateTable, TemplateFaults>
  /// Everything but the frame, as `whole.html` gives it.
  private let whole: Result<SafeHTML, TemplateFaults>

  /// The statement as it is now or, as another page, as it was.
  init(
    of statement: Statement, in templates: TemplateSet, as page: PageAddress = .complete, title: String? = nil
  ) throws(WordFault) {
    self.statement = statement.on(page)
    self.templates = templates
    if let title { self.title = title } else { self.title = try statement.title() }
    values = try CompletePageValues(statement: self.statement, templates: templates).all()
    let frame = PageFrame.part(of: self.statement, title: self.title)
    whole = values.flatMap {
      templates.render("whole.html", with: .table(frame.with($0)), words: statement.phrasing.words)
    }
  }

  /// The page as HTML.
  func html(languages: [String], style: StyleSheet) throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    try html(in: PageFrame(of: statement, title: title, languages: languages, style: style).values())
  }

  /// The page within a frame for a page of this title.
  func html(in frame: TemplateTable) -> Result<SafeHTML, TemplateFaults> {
    values.flatMap { values in
      templates.render(
        "complete.html", with: .table(values.with(frame)), words: statement.phrasing.words,
        // What the frame adds has other names than what is in it.
        ready: (try? whole.get()).map { ["whole.html": $0] } ?? [:])
    }
  }

  /// The same without the frame, to be put into a page of the reader's own site under a heading of a level.
  func fragment(headingLevel: Int) -> Result<SafeHTML, TemplateFaults> {
    let words = statement.phrasing.words
    return whole.flatMap { whole in
      let values: TemplateTable = [
        "lang": .text(words.language), "main": .html(HeadingLevels.shifted(whole, by: headingLevel - 1)),
        "preview": .flag(statement.isPreview),
      ]
      return templates.render("embed.html", with: .table(values), words: words)
    }
  }
}
