/// Text fit for the log of a build service. Such a log obeys a line that begins with `::error::`, and `##vso[` wherever
/// it stands; a file in somebody's pull request must not be able to write either.
enum LogText {
  /// The text with the colon and the bracket spelled out that would make a command of it.
  static func defused(_ text: String) -> String { defused(text, opensLines: true) }

  /// The same for text that never stands at the beginning of a line.
  static func defusedInside(_ text: String) -> String { defused(text, opensLines: false) }

  private static func defused(_ text: String, opensLines: Bool) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var isAtStart = opensLines
    for (place, byte) in bytes.enumerated() {
      if isAtStart, opensLineCommand(bytes[place...]) {
        output += "\\u{3A}".utf8
      } else if byte == UInt8(ascii: "["), opensCommand(bytes[..<place]) {
        output += "\\u{5B}".utf8
      } else {
        output.append(byte)
      }
      isAtStart = opensLines && (byte == UInt8(ascii: "\n") || (isAtStart && byte == UInt8(ascii: " ")))
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether text begins with `::`; a third colon and a space is how reports point at a second place, and no name of
  /// a command.
  private static func opensLineCommand(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.starts(with: "::".utf8) && !rest.starts(with: "::: ".utf8)
  }

  /// Whether text ends in `##`, or in `##` and a word.
  private static func opensCommand(_ before: ArraySlice<UInt8>) -> Bool {
    var rest = before
    while let last = rest.last, last.isBareKey || last == UInt8(ascii: ".") { rest.removeLast() }
    return rest.count > 1 && rest.suffix(2).allSatisfy { $0 == UInt8(ascii: "#") }
  }
}
