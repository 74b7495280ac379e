/// What tells personal data from other words and numbers: the file of leaks, ready for looking up.
struct LeakWords: Sendable {
  /// What a word says of the number after it.
  enum Label: String, CaseIterable {
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
  /// How keys and tokens begin, and how many characters follow at least, by the value of the first byte.
  let keys: [[(start: [UInt8], least: Int)]]
  /// By the low bits of the word's number: every word of a register is looked up.
  private var labels: [[(number: UInt64, label: Label)]]

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
    var keys: [[(start: [UInt8], least: Int)]] = Array(repeating: [], count: 256)
    for (start, least) in Self.numbers(root["keys"]).sorted(by: { $0.key < $1.key }) {
      keys[Int(start.utf8.first ?? 0)].append((Array(start.utf8), least))
    }
    self.keys = keys
    labels = Array(repeating: [], count: 256)
    for label in Label.allCases {
      for word in words("labels", label.rawValue).sorted() {
        let number = TextWord.number(of: word.utf8)
        labels[Int(number & 255)].append((number, label))
      }
    }
  }

  private static func numbers(_ table: TOMLValue?) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for entry in table?.children ?? [] { numbers[entry.key] = entry.integer.map { Int($0) } }
    return numbers
  }

  /// What a word says of the number after it, if anything.
  func label(_ word: ArraySlice<UInt8>) -> Label? {
    let number = TextWord.number(of: word)
    for row in labels[Int(number & 255)] where row.number == number { return row.label }
    guard word.count > 6, word.last?.lowercased == UInt8(ascii: "r") else { return nil }
    let end = word.suffix(6).lazy.map(\.lowercased)
    return end.elementsEqual("nummer".utf8) || end.elementsEqual("number".utf8) ? .number : nil
  }
}
