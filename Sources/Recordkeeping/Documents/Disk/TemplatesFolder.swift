/// The user's own templates, words and style sheet, as they lay on the disk.
public struct TemplatesFolder: Sendable {
  /// The files, by name; one that could not be read stands among them without bytes.
  public let files: [SourceFile]
  /// The numbers of the files that were not read.
  public let unread: Set<Int>
  /// What is odd about the files.
  public let flaws: [Flaw]

  /// Reads the files of a folder, without the folders in it; `firstNumber` is the number of the first in spans.
  public static func load(_ path: DiskPath, firstNumber: Int = 0) throws(RunError) -> TemplatesFolder {
    let reader = FileReader()
    do throws(SystemFault) {
      let folder = try OpenFolder(path)
      let entries = try folder.entries().filter { !$0.name.isPassedOver && $0.kind != .folder }
      let found = RegisterFolder(
        entries.map { reader.found($0, in: folder, at: $0.name) }, skipped: 0, firstNumber: firstNumber)
      return TemplatesFolder(files: found.files, unread: found.unread, flaws: found.flaws)
    } catch {
      throw RunError.cannotRead(path, error)
    }
  }

  /// Whether a folder holds templates of the user. The one with `Templates.swift` is the built-in set itself, and
  /// one without any file of the kinds we use belongs to something else: `~/Templates` is the desktop's.
  static func isOwn(_ path: DiskPath) -> Bool {
    guard let names = try? OpenFolder(path).entries().map(\.name) else { return false }
    return isOwn(names)
  }

  /// The same for the names in a folder, wherever that lies.
  static func isOwn(_ names: [DiskPath]) -> Bool {
    if names.contains(DiskPath("Templates.swift")) { return false }
    let endings: [StaticString] = [".html", ".css", ".toml"]
    return names.contains { name in endings.contains { name.bytes.hasEnding($0) } }
  }
}
