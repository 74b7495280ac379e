/// The user's own templates, words and style sheet, as they lay on the disk.
public struct TemplatesFolder: Sendable {
  /// The files, by name; one that could not be read stands among them without bytes.
  public let files: [SourceFile]
  /// The numbers of the files that were not read.
  public let unread: Set<Int>
  /// What is odd about the files.
  public let flaws: [Flaw]

  /// Reads the files of a folder, without the folders in it that are no file by their name; `firstNumber` is the number of the first in spans.
  public static func load(_ path: DiskPath, firstNumber: Int = 0) throws(RunError) -> TemplatesFolder {
    do throws(SystemFault) {
      return try load(OpenFolder(path), firstNumber: firstNumber)
    } catch {
      throw RunError.cannotRead(path, error)
    }
  }

  /// The same, wherever the folder lies.
  static func load(_ folder: some RecordFolder, firstNumber: Int) throws(SystemFault) -> TemplatesFolder {
    let reader = FileReader()
    let entries = try folder.entries().filter {
      !$0.name.isPassedOver && ($0.kind != .folder || isUsed($0.name))
    }
    let found = RegisterFolder(
      entries.map { reader.found($0, in: folder, at: $0.name) }, skipped: 0, firstNumber: firstNumber)
    return TemplatesFolder(files: found.files, unread: found.unread, flaws: found.flaws)
  }

  /// Whether a folder holds templates of the user.
  static func isOwn(_ path: DiskPath) -> Bool {
    guard let names = try? OpenFolder(path).entries().map(\.name) else { return false }
    return isOwn(names)
  }

  /// Whether a folder with these names does. The one with `Templates.swift` is the built-in set itself, and one without
  /// any file of the kinds we use belongs to something else: `~/Templates` is the desktop's.
  static func isOwn(_ names: [DiskPath]) -> Bool {
    if names.contains(DiskPath("Templates.swift")) { return false }
    return names.contains(where: isUsed)
  }

  /// Whether a name is that of a kind of file that we use.
  private static func isUsed(_ name: DiskPath) -> Bool {
    let endings: [StaticString] = [".html", ".css", ".toml"]
    return endings.contains { name.bytes.hasEnding($0) }
  }
}
