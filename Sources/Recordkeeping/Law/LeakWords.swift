/// What tells personal data from other words and numbers: the file of leaks, ready for looking up.
struct LeakWords: Sendable {
  /// What a word says of the number after it.
  enum Label: Int, CaseIterable {
    case bsn, number, phone, birth, plate, ip, version
  }

  /// The built-in data.
  static let builtIn = LeakWords(LawFile.document(PackageResources.leaks_toml).root)

  /// How many characters a bank account number has, by country.
  let accountLengths: [String: Int]
  /// Words of e-mail addresses that belong to a function.
  let roles: Set<String>
  /// Providers where people have an address of their own.
  let providers: Set<String>
  /// Endings of host names that are kept free for examples.
  let reserved: Set<String>
  /// First names, in small letters.
  let firstNames: Set<String>
  /// Titles before a name.
  let titles: Set<String>
  /// Small words inside a name.
  let between: Set<String>
  /// How keys and tokens begin, and how many characters follow at least.
  let keys: [(start: [UInt8], least: Int)]
  /// The labels of words by the low bits of their numbers; a taken slot sends on to the next. Every word of a
  /// register is looked up here, so most slots are empty.
  private var slots: [(number: UInt64, label: Label?)]
  /// For each length the first letters of such words by their low five bits, a bit for each.
  private var initials: [UInt32] = Array(repeating: 0, count: 64)
  /// The first two bytes of every key.
  private let heads: Set<UInt16>

  init(_ root: TOMLValue) {
    func words(_ table: String, _ key: String) -> Set<String> {
      Set(root[table]?[key]?.children.compactMap(\.string) ?? [])
    }
    accountLengths = Self.numbers(root["iban"])
    roles = words("email", "roles")
    providers = words("email", "providers")
    reserved = words("email", "reserved")
    firstNames = words("names", "first")
    titles = words("names", "titles")
    between = words("names", "between")
    let keys = Self.numbers(root["keys"]).sorted { $0.key < $1.key }.map { (Array($0.key.utf8), $0.value) }
    self.keys = keys
    heads = Set(keys.map { Self.head($0.0.at(0), $0.0.at(1)) })
    slots = Array(repeating: (0, nil), count: 1024)
    for label in Label.allCases {
      for word in words("labels", "\(label)").sorted() { add(word, label) }
    }
  }

  private mutating func add(_ word: String, _ label: Label) {
    let number = TextWord.number(of: word.utf8)
    if let first = word.utf8.first { initials[min(word.utf8.count, 63)] |= Self.bit(of: first) }
    var slot = Int(truncatingIfNeeded: number & 1023)
    while slots[slot].label != nil { slot = (slot + 1) & 1023 }
    slots[slot] = (number, label)
  }

  private static func bit(of first: UInt8) -> UInt32 { 1 << UInt32(first & 31) }

  private static func head(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

  private static func numbers(_ table: TOMLValue?) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for entry in table?.children ?? [] { numbers[entry.key] = entry.integer.map { Int($0) } }
    return numbers
  }

  /// Whether a key can begin with two bytes.
  func beginsKey(_ first: UInt8, _ second: UInt8) -> Bool { heads.contains(Self.head(first, second)) }

  /// What a word says of the number after it, if anything.
  @inline(__always)
  func label(_ bytes: [UInt8], _ word: Range<Int>) -> Label? {
    if initials[min(word.count, 63)] & Self.bit(of: bytes[word.lowerBound]) != 0,
      let label = known(bytes, word)
    {
      return label
    }
    guard word.count > 6, bytes[word.upperBound - 1] | 0x20 == UInt8(ascii: "r") else { return nil }
    return numberLabel(bytes, word)
  }

  private func numberLabel(_ bytes: [UInt8], _ word: Range<Int>) -> Label? {
    let end = bytes[word].suffix(6).lazy.map(\.lowercased)
    return end.elementsEqual("nummer".utf8) || end.elementsEqual("number".utf8) ? .number : nil
  }

  private func known(_ bytes: [UInt8], _ word: Range<Int>) -> Label? {
    let number = bytes.withUnsafeBufferPointer { TextWord.number(of: $0, word) }
    var slot = Int(truncatingIfNeeded: number & 1023)
    while let label = slots[slot].label {
      if slots[slot].number == number { return label }
      slot = (slot + 1) & 1023
    }
    return nil
  }
}
