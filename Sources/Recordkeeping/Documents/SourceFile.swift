/// One file of a register, as it lay on the disk.
public struct SourceFile: Sendable {
  /// Path from the register's folder, with `/`: `activities/newsletter.md`.
  public let path: String
  /// Every byte of the file.
  public let bytes: [UInt8]

  /// A file with a path from the register's folder and its bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The line and column, both from 1, of a byte offset; columns count code points.
  public func position(at offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for index in 0..<min(max(offset, 0), bytes.count) {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}
