@testable import Recordkeeping

/// A part of a rule's example that says what Git shows: lines with a day and the file that changed on it.
struct ScriptedLog {
  static let name = "git log"

  private let changes: [(day: Day, path: DiskPath)]

  init(_ bytes: [UInt8]) {
    changes = bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }).compactMap { line in
      Day(bytes: line.prefix(10)).map { ($0, DiskPath(bytes: Array(line.dropFirst(11)))) }
    }
  }

  /// What it comes to for the activities of a register.
  func watched(by register: Register) -> WatchedFiles {
    var told: [Int: [String: WatchedFiles.Told]] = [:]
    for activity in register.activities where activity.isWatching {
      for text in activity.watch?.value.ids ?? [] {
        told[activity.span.file, default: [:]][text] = self.told(of: text, activity.reviewed?.value)
      }
    }
    return WatchedFiles(told: told, lack: nil)
  }

  private func told(of text: String, _ reviewed: Day?) -> WatchedFiles.Told {
    var steps = 1_000_000
    let meant = changes.filter { PathPattern(text)?.matches($0.path, within: &steps) ?? false }
    let changed = meant.filter { change in reviewed.map { change.day > $0 } ?? false }
    return WatchedFiles.Told(
      changed: changed.map(\.path).sorted(), since: changed.map(\.day).min(), isFound: !meant.isEmpty,
      isFolder: changes.contains { $0.path.below(DiskPath(text)) != nil })
  }
}
