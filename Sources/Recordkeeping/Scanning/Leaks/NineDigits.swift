/// Nine digits in a row, with dots or spaces between groups of them.
struct NineDigits {
  /// The offset after the last.
  let end: Int
  /// Whether they stand as people write such a number: in one piece, or in three groups of three.
  let isPlain: Bool
  /// Whether the test of eleven holds, by which a citizen service number is known (and one number in eleven).
  let standsElevenTest: Bool

  /// Reads them from the first digit; nil for more or fewer.
  init?(_ bytes: [UInt8], at start: Int) {
    var end = start
    while end - start < 9, bytes.at(end).isDigit { end += 1 }
    let goesOn = (bytes.at(end) == 0x20 || bytes.at(end) == UInt8(ascii: ".")) && bytes.at(end + 1).isDigit
    guard end - start == 9 || goesOn else { return nil }
    var groups: [Int] = [0]
    var sign: UInt8?
    var sum = 0
    var count = 0
    var offset = start
    while count < 9 {
      let byte = bytes.at(offset)
      if byte.isDigit {
        let weight = count == 8 ? -1 : 9 - count
        sum += weight * Int(byte - 48)
        count += 1
        groups[groups.count - 1] += 1
      } else {
        guard byte == 0x20 || byte == UInt8(ascii: "."), bytes.at(offset + 1).isDigit, sign ?? byte == byte
        else {
          return nil
        }
        sign = byte
        groups.append(0)
      }
      offset += 1
    }
    // A further group belongs to the same number.
    if let sign, bytes.at(offset) == sign, bytes.at(offset + 1).isDigit { return nil }
    self.end = offset
    isPlain = groups == [9] || groups == [3, 3, 3] && sign == 0x20
    standsElevenTest = sum % 11 == 0 && bytes[start..<offset].contains { $0.isDigit && $0 != 48 }
  }
}
