/// A page beside the statement, with the same frame around it; it is also a part of the whole on one page.
protocol StatementPage: Sendable {
  /// What the page is about.
  var statement: Statement { get }
  /// Which page it is; its template has the same file name.
  static var address: PageAddress { get }
  /// The values of the page, without the frame.
  func values() throws(WordFault) -> TemplateTable
}

extension StatementPage {
  var phrasing: Phrasing { statement.phrasing }
  var words: Words { statement.phrasing.words }

  /// The page as HTML.
  func html(in set: TemplateSet, languages: [String], style: StyleSheet) throws(WordFault) -> Result<
    SafeHTML, TemplateFaults
  > {
    let frame = PageFrame(of: statement, title: try title(), languages: languages, style: style)
    let values = try frame.values().with(values())
    return set.render(Self.address.path, with: .table(values), words: words)
  }

  /// The page without the frame, its heading of the first level.
  func part(in set: TemplateSet) throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    let frame = PageFrame.part(of: statement, title: try title())
    let values = try frame.with(values())
    return set.render("\(Self.address.name)-main.html", with: .table(values), words: words)
  }

  private func title() throws(WordFault) -> String { try words["page.\(Self.address.name)"] }
}
