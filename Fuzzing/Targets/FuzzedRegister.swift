@testable import Recordkeeping

/// A register as one input: a line `@ path` begins each file.
enum FuzzedRegister {
  /// The day for which everything is held against the rules.
  static let day = Day(year: 2026, month: 11, day: 23) ?? .first

  /// The files; what stands before the first such line is an activity.
  static func files(_ bytes: [UInt8]) -> [SourceFile] {
    var files: [SourceFile] = []
    var path = "activities/a.md"
    var text: [UInt8] = []
    for line in lines(bytes) {
      guard line.starts(with: "@ ".utf8) else {
        text += line
        continue
      }
      if !text.isEmpty { files.append(SourceFile(path: path, bytes: text)) }
      path = String(decoding: line.dropFirst(2).prefix { $0 != 10 }, as: UTF8.self)
      text = []
    }
    files.append(SourceFile(path: path, bytes: text))
    return files
  }

  /// The lines, each with its end.
  static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 10).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }
}
