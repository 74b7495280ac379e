/// Reads JSON that this program, or the argument parser, has written.
struct JSONReader {
  private static let depth = 64
  private let bytes: [UInt8]
  private var place = 0

  /// The value that a text holds, and nothing behind it; nil where that is no JSON.
  static func value(of text: String) -> JSON? {
    var reader = JSONReader(bytes: Array(text.utf8))
    guard let value = reader.value(depth: depth), reader.next == nil else { return nil }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The next byte that is no blank.
  private var next: UInt8? {
    mutating get {
      while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
      return place < bytes.count ? bytes[place] : nil
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) -> JSON? {
    guard depth > 0, let byte = next else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return table(depth: depth)
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "\""): return text().map(JSON.text)
    default: return plain()
    }
  }

  private mutating func table(depth: Int) -> JSON? {
    place += 1
    var members: [(String, JSON)] = []
    if take("}") { return .table(members) }
    repeat {
      guard next == UInt8(ascii: "\""), let name = text(), take(":"), let value = value(depth: depth - 1)
      else {
        return nil
      }
      members.append((name, value))
    } while take(",")
    return take("}") ? .table(members) : nil
  }

  private mutating func list(depth: Int) -> JSON? {
    place += 1
    var values: [JSON] = []
    if take("]") { return .list(values) }
    repeat {
      guard let value = value(depth: depth - 1) else { return nil }
      values.append(value)
    } while take(",")
    return take("]") ? .list(values) : nil
  }

  private mutating func text() -> String? {
    place += 1
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        text += String(scalar).utf8
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return escapedScalar()
    default: return nil
    }
  }

  /// A scalar as `20AC`, or as two surrogates with `\u` between them.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let first = unit() else { return nil }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[place...].starts(with: "\\u".utf8) else { return nil }
    place += 2
    guard let second = unit(), (0xDC00...0xDFFF).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func unit() -> UInt32? {
    guard bytes.count - place >= 4 else { return nil }
    let digits = bytes[place..<place + 4]
    guard digits.allSatisfy({ $0.isDigit || (0x41...0x46).contains($0 & 0xDF) }) else { return nil }
    place += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func plain() -> JSON? {
    let rest = bytes[place...].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    place += rest.count
    switch String(decoding: rest, as: UTF8.self) {
    case "true": return .flag(true)
    case "false": return .flag(false)
    case "null": return .absent
    case let number: return Int(number).map(JSON.number)
    }
  }
}
