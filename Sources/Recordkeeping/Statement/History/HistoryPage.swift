/// What has changed in the statement, version by version, the newest first.
struct HistoryPage: StatementPage {
  static let address = PageAddress.history

  let statement: Statement
  let archive: StatementArchive

  func values() throws(WordFault) -> TemplateTable {
    [
      "behind": .flag(!archive.log.isCurrent),
      "log": .list(try archive.log.versions.reversed().map(entry)),
    ]
  }

  private func entry(_ version: StatementVersion) throws(WordFault) -> TemplateValue {
    let isPresent = archive.current?.number == version.number
    let hasPage = statement.olderPage(of: version) != nil
    return .table([
      "version-id": .text("_\(version.number)"),
      "version-day": .text("\(version.from)"), "version-date": .text(try phrasing.date(version.from)),
      "version-number": .text("\(version.number)"),
      "first": .flag(version.before == nil),
      "subjects": .list(try version.phrases(in: phrasing).subjects(version.changes).map(subject)),
      "present-address": .text(isPresent ? statement.addresses.of(.statement) : ""),
      "version-address": .text(hasPage ? statement.addresses.of(.version(version.from)) : ""),
      "pageless": .flag(!isPresent && !hasPage),
    ])
  }

  private func subject(_ subject: ChangePhrases.Subject) throws(WordFault) -> TemplateValue {
    let activity = (statement.activities + statement.former).first { $0.id == subject.activity }
    let organisation = try words["history.organisation"]
    return .table([
      "subject": .text(subject.title ?? organisation),
      "subject-address": .text(activity.map { statement.addresses.of($0) } ?? ""),
      "lines": .list(subject.lines.map { .text($0) }),
    ])
  }
}
