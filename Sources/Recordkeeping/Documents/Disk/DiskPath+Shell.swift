extension DiskPath {
  /// The path as it is typed in a shell, safe to print.
  public var quoted: String {
    let isPlain =
      !bytes.isEmpty && bytes.first != UInt8(ascii: "-")
      && bytes.allSatisfy { Self.marks.contains($0) || $0.isDigit || $0.isLetter }
    if isPlain { return shown }
    let quote = UInt8(ascii: "'")
    let inner = bytes.flatMap { $0 == quote ? Array("'\\''".utf8) : [$0] }
    return "'\(DiskPath(bytes: inner).shown)'"
  }

  private static let marks = Array("/._-+,".utf8)
}
