/// Everything on one activity, at an address that stays the same; of one that is gone, the line that says so.
struct ActivityPage {
  let statement: Statement
  let activity: ProcessingActivity

  init(_ activity: ProcessingActivity, in statement: Statement) {
    self.statement = statement.on(.activity(activity.id))
    self.activity = activity
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
    let isGone = statement.former.contains { $0.id == activity.id }
    let section = ActivitySection(statement: statement, activity: activity)
    let own = isGone ? try statement.gone(activity) : try section.values()
    return set.render(
      isGone ? "activity-gone.html" : "activity.html", with: .table(frame.with(own)),
      words: statement.phrasing.words)
  }
}
