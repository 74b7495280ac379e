extension LeakScan {
  /// An international bank account number: the length of its country, and a remainder of 1 (ISO 13616).
  func account(at start: Int) -> Leak? {
    guard !isOrganisation, bytes.at(start).isLetter, bytes.at(start + 1).isLetter,
      bytes.at(start + 2).isDigit,
      bytes.at(start + 3).isDigit
    else { return nil }
    let country = String(decoding: bytes[start..<start + 2].map { $0 & 0xDF }, as: UTF8.self)
    guard let length = words.accountLengths[country] else { return nil }
    var remainder = 0
    // The country and the check digits count as the last.
    var head: [UInt8] = []
    var count = 0
    var offset = start
    while count < length {
      let byte = bytes.at(offset)
      if byte == 0x20, count > 0, count % 4 == 0, isWord(at: offset + 1) {
        offset += 1
        continue
      }
      guard byte.isLetter || byte.isDigit else { return nil }
      if count < 4 { head.append(byte) } else { Self.count(byte, in: &remainder) }
      count += 1
      offset += 1
    }
    for byte in head { Self.count(byte, in: &remainder) }
    guard remainder == 1, !isWord(at: offset) else { return nil }
    return Leak(
      code: "LEK02", range: start..<offset,
      detail: Wording(
        nl: "een rekeningnummer waarvan de controlecijfers kloppen",
        en: "an account number of which the check digits are right"))
  }

  private static func count(_ byte: UInt8, in remainder: inout Int) {
    if byte.isDigit {
      remainder = (remainder * 10 + Int(byte - 48)) % 97
    } else {
      remainder = (remainder * 100 + Int(byte.lowercased - 97) + 10) % 97
    }
  }
}
