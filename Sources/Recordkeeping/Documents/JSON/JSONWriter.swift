/// Writes JSON byte by byte, two spaces a level; what holds only plain values stands on one line.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private static let blanks = [UInt8](repeating: UInt8(ascii: " "), count: 32)

  /// A value as a whole file.
  static func text(_ value: JSON) -> String { String(decoding: bytes(value), as: UTF8.self) }

  /// The same as the bytes of a file.
  static func bytes(_ value: JSON) -> [UInt8] { bytes(value, margin: 0) + [UInt8(ascii: "\n")] }

  /// The bytes of a value for a place with a margin of so many spaces.
  static func bytes(_ value: JSON, margin: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, margin: margin)
    return writer.bytes
  }

  /// A list or a table that is written at once, for a place with a margin of so many spaces.
  static func part(_ value: JSON, margin: Int) -> JSON { .written(bytes(value, margin: margin)) }

  private mutating func write(_ value: JSON, margin: Int) {
    switch value {
    case .absent: write("null")
    case .flag(let flag): write(flag ? "true" : "false")
    case .number(let number): bytes += String(number).utf8
    case .text(let text): write(text: text)
    case .list(let values): write(values, margin)
    case .table(let members): write(members, margin)
    case .written(let part): bytes += part
    }
  }

  private mutating func write(_ values: [JSON], _ margin: Int) {
    let isFlat = values.allSatisfy { $0.isScalar }
    var isFirst = true
    bytes.append(UInt8(ascii: "["))
    for value in values where !value.isAbsent {
      begin(&isFirst, isFlat, margin)
      write(value, margin: margin + 2)
    }
    if !isFlat { newLine(margin) }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ members: [(String, JSON)], _ margin: Int) {
    let isFlat = members.allSatisfy { $0.1.isScalar }
    var isFirst = true
    bytes.append(UInt8(ascii: "{"))
    for (name, value) in members where !value.isAbsent {
      begin(&isFirst, isFlat, margin)
      write(text: name)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(UInt8(ascii: " "))
      write(value, margin: margin + 2)
    }
    if !isFlat { newLine(margin) }
    bytes.append(UInt8(ascii: "}"))
  }

  /// What stands before a value: a comma after the one before it, and a space or a line of its own.
  private mutating func begin(_ isFirst: inout Bool, _ isFlat: Bool, _ margin: Int) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if !isFlat { newLine(margin + 2) } else if !isFirst { bytes.append(UInt8(ascii: " ")) }
    isFirst = false
  }

  private mutating func newLine(_ margin: Int) {
    bytes.append(UInt8(ascii: "\n"))
    var rest = margin
    while rest > 0 {
      let width = min(rest, Self.blanks.count)
      bytes += Self.blanks[..<width]
      rest -= width
    }
  }

  private mutating func write(_ literal: StaticString) { literal.withUTF8Buffer { bytes += $0 } }

  /// A reader gets the text back exactly; in a log nothing in it is hidden, obeyed or a command.
  private mutating func write(text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    var text = text
    text.withUTF8 { write(escaping: $0) }
  }

  /// Whole stretches at once: most texts hold nothing that is written otherwise than it is.
  private mutating func write(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var place = 0
    while true {
      place = text.place(from: place, before: text.count, where: Self.mayBeEscaped)
      guard place < text.count else { break }
      let (escape, width) = Self.escape(in: text, at: place)
      if let escape {
        bytes += text[start..<place]
        bytes += escape
        start = place + width
      }
      place += width
    }
    bytes += text[start...]
  }

  /// The bytes that are worth a closer look.
  @inline(__always)
  private static func mayBeEscaped(_ eight: EightBytes) -> UInt64 {
    eight.othersThanVisible | eight.bytes(equalTo: UInt8(ascii: "\""))
      | eight.bytes(equalTo: UInt8(ascii: "\\")) | eight.bytes(equalTo: UInt8(ascii: "#"))
  }

  /// What stands for the character at a place, where that is not the character itself, and how many bytes it has.
  private static func escape(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> ([UInt8]?, width: Int) {
    switch text[place] {
    case UInt8(ascii: "\""): return (Array("\\\"".utf8), 1)
    case UInt8(ascii: "\\"): return (Array("\\\\".utf8), 1)
    case UInt8(ascii: "\n"): return (Array("\\n".utf8), 1)
    case UInt8(ascii: "#"):
      return (place > 0 && text[place - 1] == UInt8(ascii: "#") ? Array("\\u0023".utf8) : nil, 1)
    default:
      guard let scalar = String(decoding: text[place...].prefix(4), as: UTF8.self).unicodeScalars.first else {
        return (nil, 1)
      }
      let width = String(scalar).utf8.count
      return (SafeText.isHidden(scalar) ? String(scalar).utf16.flatMap(escape) : nil, width)
    }
  }

  private static func escape(_ unit: UInt16) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return Array("\\u".utf8) + [12, 8, 4, 0].map { digits[Int(unit >> $0 & 15)] }
  }
}
