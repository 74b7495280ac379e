/// An article of law taken apart: `13(2)(a)` is article 13, paragraph 2, point a. The last part may be a range, as in
/// `37(1)(b)-(c)`.
struct ArticleNumber: Hashable {
  private let parts: [String]
  private let rangeEnd: String?

  /// Reads `30`, `13(2)(a)`, `11.7a(1)` or `5(1)(b)-(c)`; nil for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let article = bytes.prefix { $0.isDigit || $0.isSmallLetter || $0 == UInt8(ascii: ".") }
    guard article.first?.isDigit ?? false, article.last != UInt8(ascii: ".") else { return nil }
    var parts = [String(decoding: article, as: UTF8.self)]
    var rest = bytes[article.endIndex...]
    while let part = Self.bracketed(rest) {
      parts.append(part.text)
      rest = part.rest
    }
    var rangeEnd: String?
    if rest.first == UInt8(ascii: "-"), parts.count > 1, let part = Self.bracketed(rest.dropFirst()) {
      rangeEnd = part.text
      rest = part.rest
    }
    guard rest.isEmpty else { return nil }
    self.parts = parts
    self.rangeEnd = rangeEnd
  }

  /// Whether one of the two is the other or a part of it: 13 and 13(2)(a), but not 13(1) and 13(2).
  func overlaps(_ other: ArticleNumber) -> Bool {
    zip(parts.indices, zip(parts, other.parts)).allSatisfy { place, pair in
      pair.0 == pair.1 || covers(pair.1, at: place) || other.covers(pair.0, at: place)
    }
  }

  private func covers(_ part: String, at place: Int) -> Bool {
    guard let rangeEnd, place == parts.count - 1 else { return false }
    let order = { (part: String) in (part.utf8.count, part) }
    return order(parts[place]) <= order(part) && order(part) <= order(rangeEnd)
  }

  private static func bracketed(_ bytes: ArraySlice<UInt8>) -> (text: String, rest: ArraySlice<UInt8>)? {
    guard bytes.first == UInt8(ascii: "("), let end = bytes.firstIndex(of: UInt8(ascii: ")")) else {
      return nil
    }
    let inner = bytes[(bytes.startIndex + 1)..<end]
    guard !inner.isEmpty, inner.allSatisfy({ $0.isDigit || $0.isSmallLetter }) else { return nil }
    return (String(decoding: inner, as: UTF8.self), bytes[(end + 1)...])
  }
}
