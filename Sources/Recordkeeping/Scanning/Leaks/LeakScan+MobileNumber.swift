extension LeakScan {
  /// A Dutch mobile number, in any of the ways that people write one.
  func mobileNumber(at start: Int) -> Leak? {
    guard let six = six(from: start), !continuesNumber(at: start), !isWord(at: start - 1) else { return nil }
    var digits: [UInt8] = [UInt8(ascii: "6")]
    var offset = six
    while digits.count < 9 {
      let next = skippingSigns(from: offset, isAfterSix: digits.count == 1)
      guard bytes.at(next).isDigit else { return nil }
      digits.append(bytes[next])
      offset = next + 1
    }
    // 061 to 065 and 068 are for mobile telephones; the rest is given to nobody.
    guard [49, 50, 51, 52, 53, 56].contains(digits[1]), !goesOn(at: offset) else { return nil }
    let isBare = offset - start == 10 && bytes[start..<offset].allSatisfy(\.isDigit)
    if isBare, labels.nearest(of: [.number, .phone], within: 40, before: start) == .number { return nil }
    if bytes.at(offset) == 0x20, bytes.at(offset + 1).isDigit, !isBare, bytes.at(offset - 1).isDigit,
      bytes[start..<offset].contains(0x20)
    {
      return nil
    }
    if declared.contains(String(decoding: digits, as: UTF8.self)) { return nil }
    return Leak(
      code: "LEK04", range: start..<offset,
      detail: Wording(nl: "een Nederlands mobiel nummer", en: "a Dutch mobile number"))
  }

  /// Where the number goes on after `06`, `(06)`, `+31 6`, `0031 (0)6`; nil for anything else.
  private func six(from start: Int) -> Int? {
    var offset = start
    if bytes.at(offset) == UInt8(ascii: "(") { offset += 1 }
    guard bytes.at(offset) == UInt8(ascii: "0") || bytes.at(offset) == UInt8(ascii: "+") else { return nil }
    if bytes.holds("06", at: offset) { return after(six: offset + 1, from: start) }
    if bytes.holds("+31", at: offset) {
      offset += 3
    } else if bytes.holds("0031", at: offset) {
      offset += 4
    } else {
      return nil
    }
    if bytes.at(offset) == UInt8(ascii: ")") { offset += 1 }
    while [0x20, 0x2D, 0x2E].contains(bytes.at(offset)) { offset += 1 }
    if bytes.holds("(0)", at: offset) {
      offset += 3
      while [0x20, 0x2D, 0x2E].contains(bytes.at(offset)) { offset += 1 }
    }
    return bytes.at(offset) == UInt8(ascii: "6") ? offset + 1 : nil
  }

  private func after(six: Int, from start: Int) -> Int {
    bytes.at(start) == UInt8(ascii: "(") && bytes.at(six + 1) == UInt8(ascii: ")") ? six + 2 : six + 1
  }

  /// At most three signs between digits after the 6, one further on.
  private func skippingSigns(from offset: Int, isAfterSix: Bool) -> Int {
    var end = offset
    while end - offset < (isAfterSix ? 3 : 1), [0x20, 0x2D, 0x2E, 0x2F].contains(bytes.at(end)) { end += 1 }
    return end
  }
}
