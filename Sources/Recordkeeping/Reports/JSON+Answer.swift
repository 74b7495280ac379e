extension JSON {
  /// Goes up when a program that reads an answer has to be changed; a new member is no such change.
  static let version = 1

  /// An answer for programs: the form that it has, who gives it, and then its own members.
  static func answer(_ table: JSON) -> JSON {
    .table([("avgreg", .number(version)), ("program", .text(ProgramVersion.current))] + table.members)
  }
}
