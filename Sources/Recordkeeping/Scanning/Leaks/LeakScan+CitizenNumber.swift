extension LeakScan {
  /// Nine digits that stand the 11-test: a BSN when the word is near, and worth a look when nothing says otherwise.
  func citizenNumber(at start: Int) -> Leak? {
    guard let written = NineDigits(bytes, at: start), written.standsElevenTest, !goesOn(at: written.end)
    else { return nil }
    let range = start..<written.end
    guard let label = label(around: range) else {
      return written.isPlain && isAlone(range)
        ? Leak(
          code: "LEK01", range: range,
          detail: Wording(
            nl: "negen cijfers die de 11-proef doorstaan; er staat niet bij wat voor nummer het is",
            en: "nine digits that stand the 11-test; nothing says what kind of number it is"), severity: .note
        )
        : nil
    }
    guard label == .bsn, !continuesNumber(at: start) else { return nil }
    return Leak(
      code: "LEK01", range: range,
      detail: Wording(
        nl: "een nummer dat de 11-proef doorstaat, met het woord BSN erbij",
        en: "a number that stands the 11-test, with the word BSN beside it"))
  }

  /// What the nearest word says of a number: before it, else after it.
  private func label(around range: Range<Int>) -> LeakWords.Label? {
    let kinds: [LeakWords.Label] = [.bsn, .number, .phone]
    if let before = labels.nearest(of: kinds, within: 40, before: range.lowerBound) { return before }
    var offset = range.upperBound
    let end = min(offset + 40, bytes.count)
    while offset < end {
      let start = offset
      while offset < bytes.count, isWord(at: offset) { offset += 1 }
      if offset > start, let label = words.label(bytes, start..<offset), kinds.contains(label) {
        return label
      }
      offset += 1
    }
    return nil
  }

  /// Between spaces, quotes and marks of a sentence, and behind no sign of money.
  private func isAlone(_ range: Range<Int>) -> Bool {
    let before = bytes.at(range.lowerBound - 1)
    let marks: Set<UInt8> = [0, 9, 10, 13, 32, 34, 39, 40, 41, 44, 46, 58, 59]
    guard marks.contains(before), marks.contains(bytes.at(range.upperBound)) else { return false }
    let near = bytes[max(0, range.lowerBound - 4)..<range.lowerBound]
    let isMoney = near.contains(0xE2) || near.contains(UInt8(ascii: "$"))
    return !isMoney && !(before == 32 && bytes.at(range.lowerBound - 2).isDigit)
  }
}
