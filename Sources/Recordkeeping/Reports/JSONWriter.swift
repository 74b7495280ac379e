/// Writes JSON byte by byte, two spaces a level; what holds only plain values stands on one line.
struct JSONWriter {
  private var bytes: [UInt8] = []

  /// A value as a whole file.
  static func text(_ value: JSON) -> String {
    var writer = JSONWriter()
    writer.write(value, margin: 0)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private mutating func write(_ value: JSON, margin: Int) {
    switch value {
    case .absent: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let number): bytes += String(number).utf8
    case .text(let text): write(text)
    case .list(let values): write(values.map { ("", $0) }, "[", "]", margin)
    case .table(let members): write(members, "{", "}", margin)
    }
  }

  private mutating func write(
    _ members: [(String, JSON)], _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ margin: Int
  ) {
    var present = members
    present.removeAll { if case .absent = $0.1 { true } else { false } }
    let isFlat = present.allSatisfy(\.1.isScalar)
    bytes += String(opening).utf8
    for (number, member) in present.enumerated() {
      if number > 0 { bytes += ",".utf8 }
      if !isFlat { newLine(margin + 2) } else if number > 0 { bytes += " ".utf8 }
      if opening == "{" {
        write(member.0)
        bytes += ": ".utf8
      }
      write(member.1, margin: margin + 2)
    }
    if !isFlat { newLine(margin) }
    bytes += String(closing).utf8
  }

  private mutating func newLine(_ margin: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: margin)
  }

  /// A reader gets the text back exactly; in a log nothing in it is hidden, obeyed or a command.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    // Most texts hold nothing that is written otherwise than it is.
    if text.utf8.allSatisfy(Self.isPlain) {
      bytes += text.utf8
      return
    }
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "#" where last == "#": bytes += "\\u0023".utf8
      case _ where SafeText.isHidden(scalar):
        for unit in String(scalar).utf16 { bytes += Self.escape(unit) }
      default: bytes += String(scalar).utf8
      }
      last = scalar
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "#"): false
    default: (0x20..<0x7F).contains(byte)
    }
  }

  private static func escape(_ unit: UInt16) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return Array("\\u".utf8) + [12, 8, 4, 0].map { digits[Int(unit >> $0 & 15)] }
  }
}
