extension TOMLReader {
  /// Steps over signs that cannot be seen, and tells of them; false when none stands here.
  mutating func skipInvisible() -> Bool {
    let start = position
    var isBlank = false
    var isTold = true
    while let sign = InvisibleSign.found(at: position, in: bytes, before: end) {
      isBlank = isBlank || sign.isBlank
      isTold = isTold && sign.turnsDirection
      position += sign.width
    }
    guard position > start else { return false }
    if !isTold { reportInvisible(start..<position, isBlank: isBlank) }
    return true
  }

  /// The part of a bare key up to an offset may hold signs without width, and goes on behind them.
  mutating func continuesKeyBehindInvisible() -> Bool {
    var scan = position
    while let sign = InvisibleSign.found(at: scan, in: bytes, before: end), !sign.isBlank {
      scan += sign.width
    }
    guard scan > position, at(scan).isBareKey else { return false }
    return skipInvisible()
  }

  private mutating func reportInvisible(_ range: Range<Int>, isBlank: Bool) {
    let scalar = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first
    let isBetween = range.lowerBound > start && at(range.upperBound) > 0x20
    let text = isBlank && isBetween && !at(range.lowerBound - 1).isWhiteSpace ? " " : ""
    report(.controlCharacter, range, words: cured(.invisible(scalar), range, as: text))
  }
}
