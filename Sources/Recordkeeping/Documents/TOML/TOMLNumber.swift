/// What a run of bytes is worth as a TOML number.
enum TOMLNumber {
  case integer(Int64)
  /// A float; its value is worked out when it is asked for.
  case float
  /// An integer that does not fit in 64 bits.
  case tooLarge

  /// The number that a whole run of bytes is; nil when it is none.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> TOMLNumber? {
    var start = range.lowerBound
    guard start < range.upperBound else { return nil }
    let sign = bytes[start]
    let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
    if isSigned { start += 1 }
    guard start < range.upperBound else { return nil }
    let rest = start..<range.upperBound
    if !bytes[start].isDigit { return isSigned && isSpecial(bytes, rest) ? .float : nil }
    if bytes[start] == UInt8(ascii: "0"), rest.count > 1, bytes[start + 1].isLetter,
      let base = base(bytes[start + 1])
    {
      return isSigned ? nil : integer(bytes, start + 2..<range.upperBound, base: base, isNegative: false)
    }
    let digits = endOfDigits(bytes, rest)
    guard let digits, digits == start + 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
    if digits == range.upperBound {
      return integer(bytes, rest, base: 10, isNegative: sign == UInt8(ascii: "-"))
    }
    return isFraction(bytes, digits..<range.upperBound) ? .float : nil
  }

  private static func base(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "x"): 16
    case UInt8(ascii: "o"): 8
    case UInt8(ascii: "b"): 2
    default: nil
    }
  }

  private static func isSpecial(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes[range].elementsEqual("inf".utf8) || bytes[range].elementsEqual("nan".utf8)
  }

  /// The digits may have single underscores between them, and nothing else.
  private static func integer(
    _ bytes: [UInt8], _ range: Range<Int>, base: UInt8, isNegative: Bool
  ) -> TOMLNumber? {
    var value: Int64 = 0
    var isTooLarge = false
    var lastWasDigit = false
    for offset in range {
      if bytes[offset] == UInt8(ascii: "_") {
        guard lastWasDigit else { return nil }
        lastWasDigit = false
        continue
      }
      guard let digit = bytes[offset].hexadecimalDigit, digit < base else { return nil }
      lastWasDigit = true
      let (shifted, overflow) = value.multipliedReportingOverflow(by: Int64(base))
      let (sum, overflowed) =
        isNegative
        ? shifted.subtractingReportingOverflow(Int64(digit)) : shifted.addingReportingOverflow(Int64(digit))
      isTooLarge = isTooLarge || overflow || overflowed
      value = sum
    }
    guard lastWasDigit else { return nil }
    return isTooLarge ? .tooLarge : .integer(value)
  }

  /// Where a run of decimal digits with single underscores between them ends.
  private static func endOfDigits(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    guard offset < range.upperBound, bytes[offset].isDigit else { return nil }
    while offset < range.upperBound {
      if bytes[offset].isDigit {
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "_"), offset + 1 < range.upperBound, bytes[offset + 1].isDigit {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  private static func isFraction(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    if bytes[offset] == UInt8(ascii: ".") {
      guard let digits = endOfDigits(bytes, offset + 1..<range.upperBound) else { return false }
      offset = digits
    }
    guard offset < range.upperBound else { return true }
    guard bytes[offset] | 0x20 == UInt8(ascii: "e") else { return false }
    offset += 1
    guard offset < range.upperBound else { return false }
    if bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    return endOfDigits(bytes, offset..<range.upperBound) == range.upperBound
  }
}
