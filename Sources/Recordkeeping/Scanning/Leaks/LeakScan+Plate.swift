extension LeakScan {
  /// A Dutch number plate behind the word: three groups of letters or digits, six signs in all.
  func plate(at start: Int) -> Leak? {
    let label = labels.end(of: .plate)
    guard labels.has(.plate, within: Self.reachOfPlate, before: start), start > label, !isWord(at: start - 1),
      bytes[start - 1] != 45, !bytes[label..<start].contains(where: Self.ends)
    else { return nil }
    var groups: [(isDigits: Bool, count: Int)] = []
    var offset = start
    while bytes.at(offset).isLetter || bytes.at(offset).isDigit {
      let isDigits = bytes[offset].isDigit
      if let last = groups.last, last.isDigits == isDigits, !Self.isSign(bytes.at(offset - 1)) {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((isDigits, 1))
      }
      offset += 1
      if Self.isSign(bytes.at(offset)), groups.count < 3, isWord(at: offset + 1) { offset += 1 }
      if offset - start > 8 { return nil }
    }
    let kinds = Set(groups.map(\.isDigits))
    guard groups.count == 3, kinds.count == 2, groups.map(\.count).reduce(0, +) == 6,
      groups.allSatisfy({ $0.count <= 3 })
    else { return nil }
    return Leak(
      code: "LEK07", range: start..<offset,
      detail: Wording(
        nl: "een nummerbord achter het woord kenteken", en: "a number plate behind the word for it"))
  }

  /// How far behind the word for it a plate can stand.
  static let reachOfPlate = 30

  /// What stands between two things that are said, not between a plate and the word for it.
  private static func ends(_ byte: UInt8) -> Bool {
    byte.isDigit || [10, 13, 44, 46, 59, 61, 124].contains(byte)
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == 45 || byte == 32 }
}
