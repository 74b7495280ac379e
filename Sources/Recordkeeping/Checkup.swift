/// One register, loaded, read and held against the rules: what `check` reports and `render` starts from.
public struct Checkup: Sendable {
  /// The register's name: that of its folder.
  public let name: String
  /// The folder as people see it from where they stand.
  public let shownPath: String
  /// What was read.
  public let reading: Reading
  /// What the rules found.
  public let findings: [Finding]
  /// Files that are no records and were passed over.
  public let skipped: Int
  /// Whether a file was there that could not be read.
  public let isIncomplete: Bool

  /// Loads a register from its folder and checks it for a day; throws when the folder cannot be read.
  public static func load(_ register: FoundRegister, on day: Day) throws(RunError) -> Checkup {
    let folder = try RegisterFolder.load(register.path)
    let reading = Reading.read(folder.files, unread: folder.unread, flaws: folder.flaws)
    return Checkup(
      name: register.name, shownPath: register.shown, reading: reading,
      findings: Rulebook.check(reading, on: day), skipped: folder.skipped, isIncomplete: folder.isIncomplete)
  }
}
