@testable import Recordkeeping

/// A rule's example, taken apart into files, with the places between `→` and `←`.
///
/// - A text that starts with `+++` is the whole file `activities/example.md`; any other text is its
///   front matter, and the fences are put around it.
/// - A line `@ path` starts a further file under the same convention; a `.toml` file gets no fences.
/// - A line `@@ path` starts a file that stands there byte for byte, whatever it begins with.
/// - `⟦EB⟧` stands for the byte EB, so that text that is not UTF-8 can be written.
struct MarkedText {
  /// One file and the places marked in it, in order.
  struct File {
    let path: String
    var bytes: [UInt8] = []
    var marks: [Range<Int>] = []
  }

  /// Changes to an example that leave its meaning alone.
  struct Variant: CaseIterable, Sendable {
    var hasCRLF = false
    /// A comment of more bytes than letters, put at the head of the front matter.
    var comment = ""

    static let allCases = [
      Variant(), Variant(hasCRLF: true), Variant(comment: "# één €-teken\n"),
      Variant(hasCRLF: true, comment: "# één €-teken\n"),
    ]
  }

  private(set) var files: [File] = []

  /// Every marked place, in the order of the files.
  var marks: [Span] {
    files.enumerated().flatMap { number, file in file.marks.map { Span(file: number, $0) } }
  }

  init(_ example: String, _ variant: Variant = Variant()) {
    var path = "activities/example.md"
    var isVerbatim = false
    var text: [UInt8] = []
    func file() -> File? {
      text.isEmpty && path == "activities/example.md"
        ? nil : Self.file(path, Self.framed(text, path, isVerbatim, variant.comment), variant)
    }
    for line in Self.lines(example) {
      guard line.starts(with: "@ ".utf8) || line.starts(with: "@@ ".utf8) else {
        text += line
        continue
      }
      if let file = file() { files.append(file) }
      isVerbatim = line.starts(with: "@@".utf8)
      path = String(decoding: line.drop { $0 == 64 || $0 == 32 }.filter { $0 != 10 }, as: UTF8.self)
      text = []
    }
    if let file = file() { files.append(file) }
  }

  private static func lines(_ text: String) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 10).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }

  private static func framed(
    _ text: [UInt8], _ path: String, _ isVerbatim: Bool, _ comment: String
  ) -> [UInt8] {
    if isVerbatim { return text }
    if path.hasSuffix(".toml") { return comment.utf8 + text }
    let opening = Array("+++\n".utf8)
    if text.starts(with: opening) { return opening + comment.utf8 + text.dropFirst(opening.count) }
    if text.starts(with: "+++".utf8) || text.starts(with: "→+++".utf8) { return text }
    let end = text.last == 10 ? "" : "\n"
    return opening + comment.utf8 + text + "\(end)+++\n".utf8
  }

  /// Removes the arrows and remembers where they stood; puts in raw bytes and line ends.
  private static func file(_ path: String, _ text: [UInt8], _ variant: Variant) -> File {
    var file = File(path: path)
    var opened: [Int] = []
    var rest = text[...]
    while let byte = rest.first {
      if rest.starts(with: "→".utf8) {
        opened.append(file.bytes.count)
        rest = rest.dropFirst(3)
      } else if rest.starts(with: "←".utf8) {
        if let start = opened.popLast() { file.marks.append(start..<file.bytes.count) }
        rest = rest.dropFirst(3)
      } else if rest.starts(with: "⟦".utf8) {
        let digits = String(decoding: rest.dropFirst(3).prefix(2), as: UTF8.self)
        file.bytes.append(UInt8(digits, radix: 16) ?? 0)
        rest = rest.dropFirst(8)
      } else {
        if byte == 10, variant.hasCRLF { file.bytes.append(13) }
        file.bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    file.marks.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return file
  }
}
