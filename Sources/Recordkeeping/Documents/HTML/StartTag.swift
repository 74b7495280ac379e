/// The tag that opens an element, with its attributes as a browser reads them: names without capitals, the first of a
/// name counts.
struct StartTag: Hashable, Sendable {
  let name: String
  private(set) var attributes: [String: String] = [:]

  /// Reads the tag whose `<` is the first of the bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes.dropFirst()
    name = Self.word(&rest)
    while let byte = rest.first, byte != UInt8(ascii: ">") {
      if Self.isGap(byte) {
        rest = rest.dropFirst()
        continue
      }
      let attribute = Self.word(&rest)
      let value = Self.value(&rest)
      if attribute.isEmpty { rest = rest.dropFirst() }
      if attributes[attribute] == nil { attributes[attribute] = value }
    }
  }

  /// Every tag in a page that opens an element of a name.
  static func all(_ name: String, in html: [UInt8]) -> [StartTag] {
    let opening = html.indices.filter { html[$0] == UInt8(ascii: "<") }
    return opening.map { StartTag(html[$0...]) }.filter { $0.name == name }
  }

  private static func word(_ rest: inout ArraySlice<UInt8>) -> String {
    let word = rest.prefix { !isGap($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
    rest = rest.dropFirst(word.count)
    return String(decoding: word.map(\.lowercased), as: UTF8.self)
  }

  /// The value after `=`; empty where there is none.
  private static func value(_ rest: inout ArraySlice<UInt8>) -> String {
    let after = rest.drop { $0 <= 0x20 }
    guard after.first == UInt8(ascii: "=") else { return "" }
    rest = after.dropFirst().drop { $0 <= 0x20 }
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let value = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      rest = rest.dropFirst(value.count)
      return String(decoding: value, as: UTF8.self)
    }
    let value = rest.dropFirst().prefix { $0 != quote }
    rest = rest.dropFirst(value.count + 2)
    return String(decoding: value, as: UTF8.self)
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "/") }
}
