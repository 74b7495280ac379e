/// What a script assigns to `document.cookie`, as far as it stands there in full: texts between quotes, with calculations
/// between them.
struct ScriptStatement {
  private let texts: [ArraySlice<UInt8>]
  /// Whether all of it is one text between quotes.
  private let isWhole: Bool
  /// The stretches that say how long it lives.
  private(set) var shown: [Range<Int>] = []
  private var maxAge: Int?
  private var expires: Int?
  /// Whether it says how long, in a way that only the script itself can reckon.
  private var isReckoned = false

  /// Reads a statement from its first quote on.
  init(_ bytes: ArraySlice<UInt8>) {
    var texts: [ArraySlice<UInt8>] = []
    var isWhole = true
    var rest = bytes
    while let first = rest.first, first != UInt8(ascii: ";"), first != UInt8(ascii: "\n") || !texts.isEmpty {
      if first == UInt8(ascii: "\n") { break }
      guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") || first == UInt8(ascii: "`") else {
        if first == UInt8(ascii: "}") { break }
        isWhole = isWhole && (first.isWhiteSpace || first == UInt8(ascii: ")"))
        rest.removeFirst()
        continue
      }
      let text = rest.dropFirst().prefix { $0 != first }
      isWhole = isWhole && texts.isEmpty && text.endIndex < bytes.endIndex
      texts.append(text)
      rest = rest[min(text.endIndex + 1, rest.endIndex)...]
    }
    self.texts = texts
    self.isWhole = isWhole && !texts.contains { $0.contains(UInt8(ascii: "$")) }
    for text in texts { read(text) }
  }

  /// Looks for how long it lives in one text; a number that ends at a quote may go on behind it.
  private mutating func read(_ text: ArraySlice<UInt8>) {
    for piece in text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: true) {
      guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let key = String(decoding: SetCookie.trimmed(piece[..<equals]).map(\.lowercased), as: UTF8.self)
      let value = SetCookie.trimmed(piece[(equals + 1)...])
      guard key == "max-age" || key == "expires" else { continue }
      isReckoned = true
      let isEnded = piece.endIndex < text.endIndex || isWhole || text.endIndex == texts.last?.endIndex
      if key == "max-age", isEnded, let seconds = SetCookie.seconds(value) { maxAge = seconds }
      if key == "expires", let moment = CookieDate.seconds(value) { expires = moment }
      if maxAge != nil || expires != nil { shown.append(piece.startIndex..<piece.endIndex) }
    }
  }

  /// How long the cookie lives; nil where it is taken away. Until a certain day is not known before someone visits.
  var lifetime: SeenCookie.Lifetime? {
    if let maxAge { return maxAge > 0 ? .seconds(maxAge) : nil }
    if let expires { return expires > SetCookie.longAgo ? .unknown : nil }
    return isWhole && !isReckoned ? .session : .unknown
  }
}
