/// A register as it lay on the disk: its files, and what was odd about them.
public struct RegisterFolder: Sendable {
  /// Every file that belongs to the register, by bytes of the path. A file that could not be read stands among
  /// them without bytes, so that a flaw can name it.
  public let files: [SourceFile]
  /// The numbers of the files that were not read: they have a flaw, and nothing else is to be said of them.
  public let unread: Set<Int>
  /// What is odd about files and folders.
  public let flaws: [Flaw]
  /// How many files and folders were passed over: `README.md`, hidden files, backups, other documents.
  public let skipped: Int

  /// Whether something could not be read, so that nobody can say that the register is complete.
  public var isIncomplete: Bool { flaws.contains { $0.code == DiskFlaw.unreadableCode } }

  /// Reads a register's folder; `firstNumber` is the number that its first file gets in spans.
  public static func load(_ path: DiskPath, firstNumber: Int = 0) throws(RunError) -> RegisterFolder {
    do {
      let folder = try OpenFolder(path)
      folder.awaitChanges()
      return try load(folder, firstNumber: firstNumber)
    } catch {
      throw RunError.cannotRead(path, error)
    }
  }

  /// The same for a path as text.
  public static func load(_ path: String, firstNumber: Int = 0) throws(RunError) -> RegisterFolder {
    try load(DiskPath(path), firstNumber: firstNumber)
  }

  /// Reads a register from its folder, wherever that lies.
  static func load(_ folder: some RecordFolder, firstNumber: Int = 0) throws(SystemFault) -> RegisterFolder {
    var walk = RegisterWalk()
    try walk.visit(folder)
    return RegisterFolder(walk.found, skipped: walk.skipped, firstNumber: firstNumber)
  }

  init(_ found: [FoundFile], skipped: Int, firstNumber: Int) {
    let sorted = found.sorted { $0.path < $1.path }
    var flaws: [Flaw] = []
    var seen: [String: String] = [:]
    for (number, file) in sorted.enumerated() {
      flaws += file.flaws.map { $0.flaw(file: firstNumber + number) }
      // String compares composed and decomposed letters as equal, which is what is asked here.
      guard let text = file.path.text else { continue }
      if let other = seen.updateValue(text, forKey: text.lowercased()) {
        flaws.append(DiskFlaw.namesAlike(SafeText.shown(other)).flaw(file: firstNumber + number))
      }
    }
    self.files = sorted.map { SourceFile(path: $0.path.text ?? $0.path.shown, bytes: $0.bytes ?? []) }
    self.unread = Set(sorted.indices.filter { sorted[$0].bytes == nil }.map { $0 + firstNumber })
    self.flaws = flaws
    self.skipped = skipped
  }
}
