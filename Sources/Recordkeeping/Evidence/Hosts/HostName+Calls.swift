extension HostName {
  /// The host that a browser calls for what stands between `//` and the path: without a user and a port, percent signs
  /// resolved, in small letters and `xn--`, so that every way of writing it is the same text.
  static func called(_ authority: ArraySlice<UInt8>) -> String {
    let start = authority.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? authority.startIndex
    let name = authority[start...]
    if name.first == UInt8(ascii: "[") {
      let end = name.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? name.endIndex
      return String(decoding: name[..<end].map(\.lowercased), as: UTF8.self)
    }
    var bytes = name.prefix { $0 != UInt8(ascii: ":") }.map(\.lowercased)
    if bytes.contains(UInt8(ascii: "%")) { bytes = unescaped(bytes).map(\.lowercased) }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.contains { $0 >= 0x80 } ? inPlainLetters(text) : text
  }

  /// Whether a host is another, or one below it: `www.korenaar.example` below `korenaar.example`.
  static func isSame(_ host: String, orBelow other: String) -> Bool {
    let (own, others) = (host.utf8, other.utf8)
    if own.count <= others.count { return host == other }
    let rest = own.dropFirst(own.count - others.count - 1)
    return rest.first == UInt8(ascii: ".") && rest.dropFirst().elementsEqual(others)
  }

  private static func inPlainLetters(_ host: String) -> String {
    var small = String.UnicodeScalarView()
    for scalar in host.unicodeScalars {
      // Chinese and Japanese keyboards write these for a full stop.
      if [0x3002, 0xFF0E, 0xFF61].contains(scalar.value) {
        small.append(".")
      } else {
        small.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(small).utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
      label in
      label.contains { $0 >= 0x80 } ? otherForm(Array(label)) : String(decoding: Array(label), as: UTF8.self)
    }.joined(separator: ".")
  }

  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "%"), let high = bytes.at(offset + 1).hexadecimalDigit,
        let low = bytes.at(offset + 2).hexadecimalDigit
      {
        output.append(high << 4 | low)
        offset += 3
      } else {
        output.append(bytes[offset])
        offset += 1
      }
    }
    return output
  }
}
