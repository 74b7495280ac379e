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
    let only = path.flatMap { DiskPath($0).kind == .regular ? DiskPath.resolved(DiskPath($0)) : nil }
    for checkup in checkups {
      var edit = RegisterEdit(checkup)
      let files = checkup.reading.files.enumerated().filter { number, file in
        RecordPath(file.path) != nil && !checkup.unread.contains(number)
          && (only.map { $0 == checkup.register.whole.appending(file.path) } ?? true)
      }
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

  /// Adds what was found by another path.
  public mutating func add(_ other: Restyling) {
    edits += other.edits
    changed += other.changed
    leftAlone += other.leftAlone
    count += other.count
  }
}
