/// The versions of the statement for one audience.
struct VersionLog: Sendable {
  /// The versions, the oldest first.
  let versions: [StatementVersion]
  /// What the register tells now that no version tells: it is not in Git yet.
  let uncommitted: [FactChange]

  /// How many days a change that matters is told of on the statement itself.
  static let noticeDays = 30

  /// Whether the newest version is what the register says now.
  var isCurrent: Bool { uncommitted.isEmpty }

  /// The versions of which people are still told on a day, the newest first, each with the changes that matter.
  func notices(on day: Day) -> [(version: StatementVersion, changes: [FactChange])] {
    versions.reversed().filter { day.number - $0.from.number <= Self.noticeDays }
      .map { ($0, $0.changes.filter(\.matters)) }.filter { !$0.1.isEmpty }
  }
}
