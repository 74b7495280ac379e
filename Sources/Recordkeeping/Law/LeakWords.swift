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
    keys = Self.numbers(root["keys"]).sorted { $0.key < $1.key }.map { (Array($0.key.utf8), $0.value) }
    slots = Array(repeating: (0, nil), count: 1024)
    for label in Label.allCases {
      for word in words("labels", "\(label)").sorted() { add(TextWord.number(of: word.utf8), label) }
    }
  }

  private mutating func add(_ number: UInt64, _ label: Label) {
    var slot = Int(truncatingIfNeeded: number & 1023)
    while slots[slot].label != nil { slot = (slot + 1) & 1023 }
    slots[slot] = (number, label)
  }

  private static func numbers(_ table: TOMLValue?) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for entry in table?.children ?? [] { numbers[entry.key] = entry.integer.map { Int($0) } }
    return numbers
  }

  /// What a word says of the number after it, if anything.
  func label(_ word: ArraySlice<UInt8>) -> Label? { label(of: TextWord.number(of: word), word) }

  /// The same for a word whose number is known already.
  func label(of number: UInt64, _ word: ArraySlice<UInt8>) -> Label? {
    var slot = Int(truncatingIfNeeded: number & 1023)
    while let label = slots[slot].label {
      if slots[slot].number == number { return label }
      slot = (slot + 1) & 1023
    }
    guard word.count > 6, word.last?.lowercased == UInt8(ascii: "r") else { return nil }
    let end = word.suffix(6).lazy.map(\.lowercased)
    return end.elementsEqual("nummer".utf8) || end.elementsEqual("number".utf8) ? .number : nil
  }
}
