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
  /// Up to where a closing line of a private key was looked for.
  var keyEnd = 0

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
    // A copy of its own, which nothing can change while it is gone through.
    let bytes = bytes
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: " ") {
        offset += 1
      } else if byte.isInWord {
        offset = readWord(at: offset, of: bytes)
      } else {
        offset = byte.isOpeningSign ? readSign(byte, at: offset) : offset + 1
      }
    }
  }

  /// Looks at a word or number from its first byte; gives where to go on.
  @inline(__always)
  private mutating func readWord(at start: Int, of bytes: [UInt8]) -> Int {
    let end = Self.endOfWord(from: start, in: bytes)
    if end == start { return add(mailAddress(at: start, width: 3)) ?? start + 3 }
    if bytes[start].isDigit { return readNumber(at: start) ?? end }
    if canBegin(inWord: start..<end, of: bytes), let next = readLeak(inWord: start..<end) { return next }
    if let label = words.label(bytes, start..<end) { labels.note(label, endingAt: end) }
    return end
  }

  @inline(__always)
  private static func endOfWord(from start: Int, in bytes: [UInt8]) -> Int {
    var end = start
    while true {
      end = bytes.place(from: end, before: bytes.count) { $0.othersThanWords | $0.bytes(equalTo: 0xEF) }
      guard end < bytes.count, bytes[end] == 0xEF, !bytes.holds("＠", at: end) else { return end }
      end += 1
    }
  }

  /// Whether a word that begins with a letter can begin personal data: most can not, which shows without a closer look.
  @inline(__always)
  private func canBegin(inWord word: Range<Int>, of bytes: [UInt8]) -> Bool {
    bytes.at(word.lowerBound + 2).isDigit
      || labels.has(.plate, within: Self.reachOfPlate, before: word.lowerBound)
      || canBeginKey(word, of: bytes)
  }

  @inline(__always)
  private func canBeginKey(_ word: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard word.count > 11 || bytes.at(word.upperBound) == 45 || bytes.at(word.upperBound) == 95 else {
      return false
    }
    return words.beginsKey(bytes.at(word.lowerBound), bytes.at(word.lowerBound + 1))
  }

  // Apart from the words around them, which are many: those need no room for a leak.

  @inline(never)
  private mutating func readLeak(inWord word: Range<Int>) -> Int? {
    let start = word.lowerBound
    return add(account(at: start)) ?? add(plate(at: start))
      ?? (canBeginKey(word, of: bytes) ? add(key(at: start)) : nil)
  }

  @inline(never)
  private mutating func readNumber(at start: Int) -> Int? {
    add(mobileNumber(at: start)) ?? add(networkAddress(at: start)) ?? add(birthDate(at: start))
      ?? add(citizenNumber(at: start)) ?? add(plate(at: start)) ?? add(postalAddress(at: start))
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
    guard isAt, [UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}")].contains(bytes.at(offset + 3))
    else {
      return nil
    }
    return mailAddress(at: offset, width: 4)
  }

  private mutating func add(_ leak: Leak?) -> Int? {
    guard let leak else { return nil }
    leaks.append(leak)
    return leak.range.upperBound
  }

  /// Whether a letter or a digit stands at an offset.
  func isWord(at offset: Int) -> Bool { bytes.at(offset).isInWord }

  /// Whether a number at an offset is the continuation of another: `2026-06-...`, `1.2.3`.
  func continuesNumber(at offset: Int) -> Bool {
    bytes.at(offset - 1).joinsNumbers && bytes.at(offset - 2).isDigit
  }

  /// Whether another number goes on at an offset: `...-12`, `....3`.
  func goesOn(at offset: Int) -> Bool {
    if isWord(at: offset) { return bytes.at(offset) < 0x80 }
    return bytes.at(offset).joinsNumbers && bytes.at(offset + 1).isDigit
  }
}

extension UInt8 {
  /// A sign that stands between two numbers which are read as one.
  fileprivate var joinsNumbers: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: ","): true
    default: false
    }
  }

  /// A sign with which personal data can begin.
  fileprivate var isOpeningSign: Bool {
    switch self {
    case UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
