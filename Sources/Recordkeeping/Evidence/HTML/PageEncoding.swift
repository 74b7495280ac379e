/// In which encoding a page is written, and its text in UTF-8.
///
/// Rules and reports know one encoding: a page in another is kept as its text in UTF-8, so that lines and columns are
/// those of the file.
enum PageEncoding {
  case utf8, windows1252
  case utf16(isBigEndian: Bool)

  /// As a browser decides: a mark at the beginning, then what the page says of itself, then whether it is UTF-8 at all.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else {
      let isASCII = !bytes.contains { $0 >= 0x80 }
      self = isASCII || Self.isUTF8(bytes) || Self.declared(in: bytes) == "utf-8" ? .utf8 : .windows1252
    }
  }

  /// The page's text in UTF-8.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    switch PageEncoding(bytes) {
    case .utf8: bytes
    case .windows1252: bytes.flatMap(letter)
    case .utf16(let isBigEndian): text(bytes.dropFirst(2), isBigEndian)
    }
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let width =
        bytes[offset] < 0x80 ? 1 : TextEncoding.sequenceWidth(at: offset, in: bytes, before: bytes.count)
      if width == 0 { return false }
      offset += width
    }
    return true
  }

  /// What `charset=` says in the first kilobyte, in small letters.
  private static func declared(in bytes: [UInt8]) -> String? {
    let start = bytes.prefix(1024).map(\.lowercased)
    guard let place = start.firstRange(of: Array("charset=".utf8)) else { return nil }
    let value = start[place.upperBound...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let name = value.prefix { $0.isBareKey }
    return String(decoding: name, as: UTF8.self)
  }

  private static func letter(_ byte: UInt8) -> [UInt8] {
    if byte < 0x80 { return [byte] }
    let scalar = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
    return Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? []
  }

  /// The characters of Windows-1252 from 80 to 9F; five of them are none.
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static func text(_ bytes: ArraySlice<UInt8>, _ isBigEndian: Bool) -> [UInt8] {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
