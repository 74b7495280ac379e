/// Goes once through the bytes of a file and looks at each word, number and sign that can begin personal data.
struct LeakScan {
  let bytes: [UInt8]
  let words: LeakWords
  /// E-mail addresses and telephone numbers that the register names as contacts.
  let declared: Set<String>
  /// Whether the file is that of the organisation, whose own account number may stand in it.
  let isOrganisation: Bool
  private(set) var labels = LeakLabels()
  private(set) var leaks: [Leak] = []

  init(
    _ bytes: [UInt8], declared: Set<String> = [], isOrganisation: Bool = false, _ words: LeakWords = .builtIn
  ) {
    self.bytes = bytes
    self.declared = declared
    self.isOrganisation = isOrganisation
    self.words = words
    run()
  }

  private mutating func run() {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte.isLetter || byte.isDigit || byte >= 0x80 {
        offset = readWord(at: offset)
      } else {
        offset = readSign(byte, at: offset)
      }
    }
  }

  /// Looks at a word or number from its first byte; gives where to go on.
  private mutating func readWord(at start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit || bytes[end] >= 0x80 {
      if bytes[end] == 0xEF, bytes.holds("＠", at: end) { break }
      end += 1
    }
    if end == start { return add(mailAddress(at: start, width: 3)) ?? start + 3 }
    let first = bytes[start]
    if first.isDigit { return add(number(at: start, wordEnd: end)) ?? end }
    if let leak = key(at: start) ?? account(at: start) ?? plate(at: start) { return add(leak) ?? end }
    if let label = words.label(bytes[start..<end]) { labels.note(label, endingAt: end) }
    return end
  }

  private func number(at start: Int, wordEnd: Int) -> Leak? {
    mobileNumber(at: start) ?? networkAddress(at: start) ?? birthDate(at: start) ?? citizenNumber(at: start)
      ?? plate(at: start) ?? postalAddress(at: start)
  }

  private mutating func readSign(_ byte: UInt8, at offset: Int) -> Int {
    let leak: Leak? =
      switch byte {
      case UInt8(ascii: "@"): mailAddress(at: offset, width: 1)
      case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"):
        writtenAt(offset) ?? mobileNumber(at: offset)
      case UInt8(ascii: "+"): mobileNumber(at: offset)
      case UInt8(ascii: "-"): privateKey(at: offset)
      default: nil
      }
    return add(leak) ?? offset + 1
  }

  private func writtenAt(_ offset: Int) -> Leak? {
    let isAt =
      (bytes.at(offset + 1) | 0x20) == UInt8(ascii: "a") && (bytes.at(offset + 2) | 0x20) == UInt8(ascii: "t")
    let closing: Set<UInt8> = [UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}")]
    return isAt && closing.contains(bytes.at(offset + 3)) ? mailAddress(at: offset, width: 4) : nil
  }

  private mutating func add(_ leak: Leak?) -> Int? {
    guard let leak else { return nil }
    leaks.append(leak)
    return leak.range.upperBound
  }

  /// Whether a letter or a digit stands at an offset.
  func isWord(at offset: Int) -> Bool {
    let byte = bytes.at(offset)
    return byte.isLetter || byte.isDigit || byte >= 0x80
  }

  /// Whether a number at an offset is the continuation of another: `2026-06-...`, `1.2.3`.
  func continuesNumber(at offset: Int) -> Bool {
    let sign = bytes.at(offset - 1)
    return [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: ",")]
      .contains(sign)
      && bytes.at(offset - 2).isDigit
  }

  /// Whether another number goes on at an offset: `...-12`, `....3`.
  func goesOn(at offset: Int) -> Bool {
    if isWord(at: offset) { return bytes.at(offset) < 0x80 }
    let sign = bytes.at(offset)
    return [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: ",")]
      .contains(sign)
      && bytes.at(offset + 1).isDigit
  }
}
