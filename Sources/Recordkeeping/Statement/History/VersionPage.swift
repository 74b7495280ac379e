/// The whole statement as it was in an older version, with today's templates and the law of its own day.
struct VersionPage {
  /// The statement as it is now, from which the ways to the other pages come.
  let present: Statement
  /// The statement as it was.
  let older: Statement
  let version: StatementVersion
  /// Every language in which the version has a page.
  let languages: [String]

  private var phrasing: Phrasing { present.phrasing }
  private var address: PageAddress { .version(version.from) }

  func html(in set: TemplateSet, style: StyleSheet) throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    let date = try phrasing.date(version.from)
    let title = try phrasing.words["older.title", ["title": older.title(), "date": date]]
    let frame = PageFrame(of: older.on(address), title: title, languages: languages, style: style)
    var values = try frame.values()
    let around = PageFrame(of: present.on(address), title: title, languages: languages, style: style)
    values["pages"] = try around.values()["pages"]
    values["history-address"] = .text(address.root + PageAddress.history.path)
    values["older"] = .list([try note(date)])
    return try CompletePage(of: older, in: set, as: address, title: title).html(in: values)
  }

  private func note(_ date: String) throws(WordFault) -> TemplateValue {
    .table([
      "older-day": .text("\(version.from)"), "older-date": .text(date),
      "newer-day": .text(version.until.map { "\($0)" } ?? ""),
      "newer-date": .text(try version.until.map(phrasing.date) ?? ""),
      "present-address": .text(address.root + PageAddress.statement.path),
    ])
  }
}

extension Statement {
  /// The statement as it was in a version, in the same language; nil where there was none, or where it could not be
  /// published.
  func olderPage(of version: StatementVersion) -> Statement? {
    guard let reading = archive?.readings[version.number],
      reading.register.languages.contains(phrasing.language)
    else { return nil }
    return Statement(
      of: reading, for: audience, words: phrasing.words, on: StatementArchive.day(of: version))
  }
}
