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
      } else if byte == UInt8(ascii: "["), opensCommand(bytes, before: place) {
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

  /// Whether `##` stands before a place, or `##` and a word.
  private static func opensCommand(_ bytes: [UInt8], before place: Int) -> Bool {
    var end = place
    while end > 0, bytes[end - 1].isBareKey || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return end > 1 && bytes[end - 1] == UInt8(ascii: "#") && bytes[end - 2] == UInt8(ascii: "#")
  }
}
