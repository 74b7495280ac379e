/// The name of a cookie in which `*` stands for any text: `_ga_*`.
struct CookiePattern: Hashable, Sendable {
  private let pieces: [[UInt8]]

  init(_ name: String) {
    pieces = name.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
  }

  /// Whether a name fits; letters count as they are written.
  func matches(_ name: String) -> Bool { matches(Array(name.utf8)) }

  /// The same for a name in bytes.
  func matches(_ name: [UInt8]) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return false }
    if pieces.count == 1 { return name == first }
    guard name.count >= first.count + last.count, name.starts(with: first), name.hasEnd(last) else {
      return false
    }
    var rest = name[first.count..<(name.count - last.count)]
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}

extension [UInt8] {
  fileprivate func hasEnd(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
