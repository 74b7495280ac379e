/// A page beside the statement, with the same frame around it.
protocol StatementPage: Sendable {
  /// What the page is about.
  var statement: Statement { get }
  /// Which page it is; its template has the same file name.
  static var address: PageAddress { get }
  /// The values of the page, without the frame.
  func values() throws(WordFault) -> [String: TemplateValue]
}

extension StatementPage {
  var phrasing: Phrasing { statement.phrasing }
  var words: Words { statement.phrasing.words }

  /// The page as HTML.
  func html(in set: TemplateSet, languages: [String], style: StyleSheet) throws(WordFault) -> Result<
    SafeHTML, TemplateFaults
  > {
    let frame = PageFrame(
      of: statement, title: try words["page.\(Self.address.name)"], languages: languages, style: style)
    let values = try frame.values().merging(values()) { _, own in own }
    return set.render(Self.address.path, with: .table(values), words: words)
  }
}
