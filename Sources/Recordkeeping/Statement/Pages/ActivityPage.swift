/// Everything on one activity, at an address that stays the same; of one that is gone, the line that says so.
struct ActivityPage {
  private let statement: Statement
  private let activity: ProcessingActivity
  /// Nil where it is gone.
  private let said: SaidActivity?

  /// The page of an activity of the statement.
  init(_ said: SaidActivity, in statement: Statement) {
    self.statement = statement.on(.activity(said.activity.id))
    activity = said.activity
    self.said = said
  }

  /// The page of one of which no data are kept any more.
  init(former activity: ProcessingActivity, in statement: Statement) {
    self.statement = statement.on(.activity(activity.id))
    self.activity = activity
    said = nil
  }

  /// The page as HTML.
  func html(in set: TemplateSet, languages: [String], style: StyleSheet) throws(WordFault) -> Result<
    SafeHTML, TemplateFaults
  > {
    let frame = PageFrame(
      of: statement, title: statement.title(of: activity), languages: languages, style: style)
    var values = try frame.values()
    values["overview-address"] = .text(statement.addresses.section(activity.id))
    return try section(in: set, with: values).flatMap { section in
      // The heading of an activity is of the third level in the whole statement, and of the first on its own page.
      values["section"] = .html(HeadingLevels.shifted(section, by: -2))
      return set.render("activity-page.html", with: .table(values), words: statement.phrasing.words)
    }
  }

  private func section(
    in set: TemplateSet, with frame: TemplateTable
  ) throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    let words = statement.phrasing.words
    guard let said else {
      return set.render(
        "activity-gone.html", with: .table(frame.with(try statement.gone(activity))), words: words)
    }
    return set.render("activity.html", with: .table(frame.with(try statement.section(said))), words: words)
  }
}
