/// Text as it is typed in a shell.
public enum ShellWord {
  /// Bytes as one word of a shell, safe to print.
  public static func quoted(_ bytes: [UInt8]) -> String {
    if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
    let quote = UInt8(ascii: "'")
    return "'\(SafeText.shown(bytes.flatMap { $0 == quote ? Array("'\\''".utf8) : [$0] }))'"
  }

  /// Whether no shell reads anything into it; some do into what begins with `=`.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "=") else {
      return false
    }
    return bytes.allSatisfy { marks.contains($0) || $0.isDigit || $0.isLetter }
  }

  private static let marks = Array("-_./,:@%+=".utf8)
}
