/// A register and what went wrong while it was read.
public struct Reading: Sendable {
  /// The files; spans point into them.
  public let files: [SourceFile]
  /// What they say.
  public let register: Register
  /// What went wrong.
  public let flaws: [Flaw]

  /// Reads the files of one register; a faulty file still gives all the others. Files whose place is in `unread`
  /// were found but not read.
  public static func read(_ files: [SourceFile], unread: Set<Int> = [], flaws: [Flaw] = []) -> Reading {
    var reader = RegisterReader(files: files, unread: unread, flaws: flaws)
    let register = reader.register()
    return Reading(files: files, register: register, flaws: reader.flaws)
  }
}
