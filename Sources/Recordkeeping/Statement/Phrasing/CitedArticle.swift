/// An article as a register cites it, cut at its paragraphs and points: `6(1)(a)`, `30(2)-(3)`, `22-33`.
struct CitedArticle {
  /// One number or letter, or the first and the last of several.
  struct Part {
    let first: String
    let last: String?

    /// Whether it is a paragraph and no point.
    var isNumber: Bool { CitedArticle.isNumber(first) }

    /// Whether nothing stands between the first and the last.
    var isPair: Bool {
      guard let last else { return false }
      if let low = Int(first), let high = Int(last) { return high == low + 1 }
      let (low, high) = (Array(first.utf8), Array(last.utf8))
      return low.count == 1 && high.count == 1 && high[0] == low[0] + 1
    }
  }

  /// The article, or the first and the last of several.
  let number: Part
  /// The paragraphs and points, from the widest.
  let parts: [Part]

  /// Nil where the citation is something else than a number with paragraphs and points.
  init?(_ citation: String) {
    let bytes = Array(citation.utf8)
    let end = bytes.firstIndex(of: UInt8(ascii: "(")) ?? bytes.endIndex
    guard let number = Self.article(bytes[..<end]), let parts = Self.parts(bytes[end...]) else { return nil }
    self.number = number
    self.parts = parts
  }

  private static func article(_ bytes: ArraySlice<UInt8>) -> Part? {
    let ends = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    if ends.count == 1, !bytes.isEmpty, bytes.allSatisfy(isOfNumber) {
      return Part(first: String(decoding: bytes, as: UTF8.self), last: nil)
    }
    // Some acts number their articles `3-1`: only what goes up is a range.
    guard ends.count == 2, let first = Int(text(ends[0])), let last = Int(text(ends[1])), first < last else {
      return nil
    }
    return Part(first: text(ends[0]), last: text(ends[1]))
  }

  private static func parts(_ bytes: ArraySlice<UInt8>) -> [Part]? {
    var parts: [Part] = []
    var rest = bytes
    while !rest.isEmpty {
      guard let first = name(takenFrom: &rest) else { return nil }
      var last: String?
      if rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
        guard let name = name(takenFrom: &rest), isNumber(name) == isNumber(first) else { return nil }
        last = name
      }
      parts.append(Part(first: first, last: last))
    }
    return parts
  }

  /// What stands between brackets at the beginning.
  private static func name(takenFrom rest: inout ArraySlice<UInt8>) -> String? {
    let close = UInt8(ascii: ")")
    let name = rest.dropFirst().prefix { $0 != close }
    guard rest.first == UInt8(ascii: "("), !name.isEmpty, name.endIndex < rest.endIndex,
      name.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "(") })
    else { return nil }
    rest = rest[(name.endIndex + 1)...]
    return text(name)
  }

  private static func isNumber(_ name: String) -> Bool { name.utf8.first?.isDigit ?? false }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
