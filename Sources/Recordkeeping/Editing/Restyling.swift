/// The files of registers in the one style: which of them change, and which cannot be read.
public struct Restyling: Sendable {
  /// The registers with every file in that style.
  public private(set) var edits: [RegisterEdit] = []
  /// The files that change, from where one stands, safe to print.
  public private(set) var changed: [String] = []
  /// The files that stay as they are because of a fault in them, with the reason.
  public private(set) var leftAlone: [(path: String, why: RunError)] = []
  /// How many files were looked at.
  public private(set) var count = 0

  /// Looks at every file of registers that were found by a path; where that is the path of a file, at that one only.
  public init(_ checkups: [Checkup], at path: String? = nil) {
    let only = path.flatMap { Self.file(at: DiskPath($0)) }
    for checkup in checkups {
      var edit = RegisterEdit(checkup)
      let asked = checkup.reading.files.enumerated().filter { _, file in
        RecordPath(file.path) != nil
          && (only.map { $0 == checkup.register.whole.appending(file.path) } ?? true)
      }
      for (number, file) in asked where checkup.unread.contains(number) {
        let shown = checkup.register.shown(file.path)
        let flaw = checkup.diskFlaws.first { $0.span.file == number }
        leftAlone.append((shown, .notRead(shown, flaw)))
      }
      // A folder that was not read may hold what was asked for.
      for (number, file) in checkup.reading.files.enumerated() where RecordPath(file.path) == nil {
        leftAlone += checkup.notRead(of: number).map { (checkup.register.shown(file.path), $0) }
      }
      let files = asked.filter { !checkup.unread.contains($0.offset) }
      for (_, file) in files {
        count += 1
        switch StyledFile(file) {
        case .asItIs: break
        case .changed(let styled):
          edit.put(styled)
          changed.append(checkup.register.shown(file.path))
        case .leftAlone(let why):
          let shown = checkup.register.shown(file.path)
          leftAlone.append((shown, .cannotChange(shown, why)))
        }
      }
      edits.append(edit)
    }
  }

  /// The way to a file that was named, whatever lies there, from the root of the disk; nil for a folder of a register.
  private static func file(at path: DiskPath) -> DiskPath? {
    let isRecord = path.name.bytes.hasEnding(".md") || path.name.bytes.hasEnding(".toml")
    if path.kind == .folder, !isRecord || path.appending(RegisterFinder.mark).kind != nil { return nil }
    return DiskPath.resolved(path.parent)?.appending(path.name)
  }

  /// Adds what was found by another path.
  public mutating func add(_ other: Restyling) {
    edits += other.edits
    changed += other.changed
    leftAlone += other.leftAlone
    count += other.count
  }
}

extension RunError {
  /// A file that was found, and cannot be changed because it was not read.
  fileprivate static func notRead(_ shown: String, _ flaw: Flaw?) -> RunError {
    RunError(
      Wording(nl: "kan \(shown) niet wijzigen", en: "cannot change \(shown)"),
      why: flaw?.detail ?? Wording(nl: "het is niet gelezen", en: "it was not read"),
      next: flaw.map {
        Wording(nl: "`avgreg explain \($0.code)` zegt meer.", en: "`avgreg explain \($0.code)` says more.")
      })
  }
}
