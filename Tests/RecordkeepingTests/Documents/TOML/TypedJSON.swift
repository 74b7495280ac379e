/// The JSON in which toml-test writes what a file should hold: objects, arrays and strings only.
/// Keys are kept as bytes, since two keys may differ only in how an accent is composed.
indirect enum TypedJSON {
  case object([(key: [UInt8], value: TypedJSON)])
  case array([TypedJSON])
  case string([UInt8])

  init(_ bytes: [UInt8]) throws {
    var reader = Reader(bytes: bytes)
    self = try reader.value()
  }

  struct Malformed: Error { let offset: Int }

  private struct Reader {
    let bytes: [UInt8]
    var offset = 0

    var next: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    mutating func skipBlanks() {
      while [32, 9, 10, 13].contains(next) { offset += 1 }
    }

    mutating func take(_ byte: UInt8) -> Bool {
      skipBlanks()
      guard next == byte else { return false }
      offset += 1
      return true
    }

    mutating func value() throws -> TypedJSON {
      skipBlanks()
      switch next {
      case UInt8(ascii: "{"): return .object(try entries())
      case UInt8(ascii: "["): return .array(try elements())
      default: return .string(try text())
      }
    }

    mutating func entries() throws -> [(key: [UInt8], value: TypedJSON)] {
      var entries: [(key: [UInt8], value: TypedJSON)] = []
      _ = take(UInt8(ascii: "{"))
      while !take(UInt8(ascii: "}")) {
        skipBlanks()
        let key = try text()
        guard take(UInt8(ascii: ":")) else { throw Malformed(offset: offset) }
        entries.append((key, try value()))
        _ = take(UInt8(ascii: ","))
      }
      return entries
    }

    mutating func elements() throws -> [TypedJSON] {
      var elements: [TypedJSON] = []
      _ = take(UInt8(ascii: "["))
      while !take(UInt8(ascii: "]")) {
        elements.append(try value())
        _ = take(UInt8(ascii: ","))
      }
      return elements
    }

    mutating func text() throws -> [UInt8] {
      guard take(UInt8(ascii: "\"")) else { throw Malformed(offset: offset) }
      var text: [UInt8] = []
      while next != UInt8(ascii: "\"") {
        guard offset < bytes.count else { throw Malformed(offset: offset) }
        if next == UInt8(ascii: "\\") { text += try escape() } else { text.append(next) }
        offset += 1
      }
      offset += 1
      return text
    }

    mutating func escape() throws -> [UInt8] {
      offset += 1
      switch next {
      case UInt8(ascii: "n"): return [10]
      case UInt8(ascii: "t"): return [9]
      case UInt8(ascii: "r"): return [13]
      case UInt8(ascii: "b"): return [8]
      case UInt8(ascii: "f"): return [12]
      case UInt8(ascii: "u"): return try codePoint()
      default: return [next]
      }
    }

    mutating func codePoint() throws -> [UInt8] {
      let digits = String(decoding: bytes[offset + 1..<offset + 5], as: UTF8.self)
      guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
        throw Malformed(offset: offset)
      }
      offset += 4
      return Array(String(Character(scalar)).utf8)
    }
  }
}
