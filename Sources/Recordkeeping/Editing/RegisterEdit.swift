/// Changes to the files of one register, held against its rules before anything is written.
public struct RegisterEdit: Sendable {
  /// A file as it will be, and what it was.
  struct Change: Sendable {
    /// The path that it had; nil for a new file.
    let origin: String?
    var file: SourceFile
  }

  /// The register as it was read.
  public let before: Checkup
  private(set) var changes: [Change] = []

  /// No change yet to a register that was read.
  public init(_ checkup: Checkup) { before = checkup }

  /// Whether nothing is changed.
  public var isEmpty: Bool { changedFiles.isEmpty }

  /// The file of a path as it is now, changes included; nil where there is none.
  public func file(_ path: String) -> SourceFile? {
    if let change = changes.first(where: { $0.file.path == path }) { return change.file }
    if changes.contains(where: { $0.origin == path }) { return nil }
    return before.reading.files.first { $0.path == path && !isUnread($0.path) }
  }

  /// Every file of the register as it is now, by path.
  public var files: [SourceFile] {
    let kept = before.reading.files.filter { file in !changes.contains { $0.origin == file.path } }
    return (kept + changes.map(\.file)).sorted { DiskPath($0.path) < DiskPath($1.path) }
  }

  /// Puts a file in the place of the one of the same path; where there is none, it is new.
  public mutating func put(_ file: SourceFile) {
    if let place = changes.firstIndex(where: { $0.file.path == file.path }) {
      changes[place].file = file
    } else {
      let isKnown = before.reading.files.contains { $0.path == file.path }
      changes.append(Change(origin: isKnown ? file.path : nil, file: file))
    }
  }

  /// Changes the facts of a file by their places. Throws where there is no such file, or the change cannot be made.
  public mutating func change(
    _ path: String, _ change: (inout RecordEdit) throws(RunError) -> Void
  ) throws(RunError) {
    guard let file = file(path) else { throw .fileMissing(before.register.shown(path)) }
    do throws(RunError) {
      var record = try RecordEdit(file)
      try change(&record)
      put(record.file)
    } catch {
      throw .cannotChange(before.register.shown(path), error)
    }
  }

  /// Puts texts in the places that suggestions about the changed register name.
  mutating func apply(_ cures: [Suggestion], in after: Checkup) {
    for cure in cures.sorted(by: { $0.span > $1.span }) {
      guard after.reading.files.indices.contains(cure.span.file),
        let file = file(after.reading.files[cure.span.file].path)
      else { continue }
      var bytes = file.bytes
      bytes.replaceSubrange(cure.span.start..<cure.span.end, with: Array(cure.text.utf8))
      put(SourceFile(path: file.path, bytes: bytes))
    }
  }

  /// Gives a file another path. Throws where there is no such file, or one of the new path already.
  public mutating func move(_ path: String, to other: String) throws(RunError) {
    guard let old = file(path) else { throw .fileMissing(before.register.shown(path)) }
    let name = other.lowercasedASCII
    if files.contains(where: { $0.path != path && $0.path.lowercasedASCII == name }) {
      throw .fileTaken(before.register.shown(other))
    }
    let moved = SourceFile(path: other, bytes: old.bytes)
    if let place = changes.firstIndex(where: { $0.file.path == path }) {
      changes[place].file = moved
    } else {
      changes.append(Change(origin: path, file: moved))
    }
  }

  /// The changes that make a difference, by path.
  var changedFiles: [Change] {
    changes.filter { change in
      change.origin != change.file.path || original(change.file.path)?.bytes != change.file.bytes
    }.sorted { DiskPath($0.file.path) < DiskPath($1.file.path) }
  }

  /// Whether another edit, of the register as this one leaves it, brings back every path and byte.
  public func isUndone(by other: RegisterEdit) -> Bool {
    let was = before.reading.files.sorted { DiskPath($0.path) < DiskPath($1.path) }
    return other.files.map(\.path) == was.map(\.path) && other.files.map(\.bytes) == was.map(\.bytes)
  }

  /// A file as it was read.
  func original(_ path: String) -> SourceFile? { before.reading.files.first { $0.path == path } }

  private func isUnread(_ path: String) -> Bool {
    before.unread.contains {
      before.reading.files.indices.contains($0) && before.reading.files[$0].path == path
    }
  }
}

extension RegisterEdit {
  /// Writes every change: whole, or not at all. Throws where a file on the disk is no longer what was read, and says
  /// which files were written where the disk gives up in the middle.
  public func write() throws(RunError) { try Self.write([self]) }

  /// Writes the changes of several registers: nothing of any before everything of all lies ready.
  public static func write(_ edits: [RegisterEdit]) throws(RunError) {
    var files = ChangedFiles()
    for edit in edits {
      for change in edit.changedFiles {
        let old = change.origin.flatMap(edit.original)
        if let origin = change.origin, edit.isUnread(origin) {
          throw .fileMissing(edit.before.register.shown(origin))
        }
        try files.add(change.file, from: old, in: edit.before.register.path)
      }
    }
    try files.write()
  }
}

extension RunError {
  /// A file that the register does not have, or that could not be read.
  static func fileMissing(_ shown: String) -> RunError {
    RunError(
      Wording(nl: "kan \(shown) niet wijzigen", en: "cannot change \(shown)"),
      why: Wording(
        nl: "het bestand is er niet of is niet te lezen", en: "the file is not there or cannot be read"),
      state: nothingWritten)
  }

  /// Why a file could not be changed, with the way to it from where one stands.
  static func cannotChange(_ shown: String, _ error: RunError) -> RunError {
    RunError(
      Wording(nl: "kan \(shown) niet wijzigen", en: "cannot change \(shown)"), why: error.why,
      state: error.state, next: error.next, status: error.status)
  }

  /// A path that another file has.
  static func fileTaken(_ shown: String) -> RunError {
    RunError(
      Wording(nl: "kan \(shown) niet maken", en: "cannot make \(shown)"),
      why: Wording(nl: "dat bestand is er al", en: "that file is there already"), state: nothingWritten,
      next: Wording(nl: "Kies een andere naam.", en: "Choose another name."), status: 64)
  }
}
