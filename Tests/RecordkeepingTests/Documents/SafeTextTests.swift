import Testing

@testable import Recordkeeping

@Suite("Safe text")
struct SafeTextTests {
  @Test(arguments: [
    ("Privacyverklaring, € 5 voor café ’t Zwaantje", "Privacyverklaring, € 5 voor café ’t Zwaantje"),
    ("\u{1B}[31mrood", "\\u{1B}[31mrood"),
    ("a\u{0}b\u{7F}c", "a\\u{00}b\\u{7F}c"),
    ("een\nregel\r\tmet", "een\\nregel\\r\\tmet"),
    ("\u{9B}31m", "\\u{9B}31m"),
    ("\u{202E}neot\u{202C}", "\\u{202E}neot\\u{202C}"),
    ("a\u{200B}b\u{FEFF}", "a\\u{200B}b\\u{FEFF}"),
    ("a\u{E0041}b", "a\\u{E0041}b"),
    ("a\u{2028}b\u{85}c\u{AD}d", "a\\u{2028}b\\u{85}c\\u{AD}d"),
    ("漢字 έ ł", "漢字 έ ł"),
  ])
  func `spells out what cannot be seen and keeps the rest`(text: String, shown: String) {
    #expect(SafeText.shown(text) == shown)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61], "\\x{FF}\\x{FE}a"), ([0x61, 0xC3], "a\\x{C3}"),
      ([0xED, 0xA0, 0x80, 0x62], "\\x{ED}\\x{A0}\\x{80}b"), ([0xE2, 0x82, 0x2E], "\\x{E2}\\x{82}."),
      ([0xC0, 0x80], "\\x{C0}\\x{80}"),
    ] as [([UInt8], String)])
  func `spells out bytes that are not UTF-8`(bytes: [UInt8], shown: String) {
    #expect(SafeText.shown(bytes) == shown)
  }

  @Test func `lets nothing of the corpus of escapes through`() throws {
    struct Case: Decodable {
      let name: String
      let text: String
    }
    guard let cases = try SharedCorpora.json("terminal-escapes.json", as: [Case].self) else { return }
    #expect(cases.count == 36)
    for one in cases { expectSafe(SafeText.shown(one.text), one.name) }
  }

  @Test func `lets nothing of the corpus of file names through`() throws {
    guard let names = try HostileName.all() else { return }
    #expect(names.count == 49)
    for name in names { expectSafe(name.path.shown, name.why) }
  }

  private func expectSafe(_ shown: String, _ name: String) {
    for scalar in shown.unicodeScalars {
      let value = scalar.value
      #expect(value >= 0x20 && !(0x7F...0x9F).contains(value), "\(name)")
      #expect(!(0x200B...0x200F).contains(value) && !(0x2028...0x202E).contains(value), "\(name)")
      #expect(!(0x2060...0x206F).contains(value) && !(0xE0000...0xE0FFF).contains(value), "\(name)")
      #expect(value != 0xFEFF && value != 0xFFFD, "\(name)")
    }
  }
}

/// A file name that has bitten a program before.
struct HostileName: Decodable {
  let name_hex: String
  let why: String

  static func all() throws -> [HostileName]? {
    try SharedCorpora.json("hostile-file-names.json", as: [HostileName].self)
  }

  var path: DiskPath {
    let digits = Array(name_hex.utf8)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
    }
    return DiskPath(bytes: bytes)
  }
}
