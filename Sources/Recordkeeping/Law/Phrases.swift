/// The phrases that rules look for, and the words that decide what a sentence says, found by the first word.
struct Phrases: Sendable {
  /// One spelling of a phrase.
  struct Spelling: Sendable {
    /// The numbers of its words; `gap` stands for up to three words of any kind.
    let words: [UInt64]
    /// What it is a spelling of.
    let phrase: Int
    /// The words as they have to stand, where capitals count.
    let exact: [[UInt8]]
  }

  /// What is known of a word.
  struct Entry: Sendable {
    let number: UInt64
    var classes: WordClass = []
    var spellings: [Int] = []
  }

  /// The built-in phrases.
  static let builtIn = Phrases(LawFile.document(PackageResources.phrases_toml).root)

  /// The number that stands for a gap in a spelling.
  static let gap: UInt64 = 1

  private(set) var phrases: [Phrase] = []
  private(set) var spellings: [Spelling] = []
  private var entries: [Entry] = []
  /// The entries by the low bits of the number: each word is looked up once, so this is where the time goes.
  private var buckets: [[Int32]]

  /// Reads the tables of a file.
  init(_ root: TOMLValue) {
    buckets = Array(repeating: [], count: 2048)
    for table in root.children {
      for row in table.children {
        if table.key == "words" {
          let kind = WordClass(named: row.key)
          for text in Self.texts(of: row) { add(kind, to: TextWord.number(of: text.utf8)) }
        } else {
          add(row, of: table.key)
        }
      }
    }
  }

  /// What is known of a word; nil for the many of which nothing is.
  subscript(number: UInt64) -> Entry? {
    for place in buckets[Int(number & 2047)] where entries[Int(place)].number == number {
      return entries[Int(place)]
    }
    return nil
  }

  private static func texts(of row: TOMLValue) -> [String] {
    ["nl", "en"].flatMap { row[$0]?.children.compactMap(\.string) ?? [] }
  }

  private mutating func add(_ row: TOMLValue, of rule: String) {
    let phrase = Phrase(row, of: rule)
    phrases.append(phrase)
    for text in Self.texts(of: row) {
      let written = Array(text.utf8).split { $0 == 0x20 || $0 == 0x2D }
      let words = written.map { word in
        word.elementsEqual([UInt8(ascii: "*")]) ? Self.gap : TextWord.number(of: word)
      }
      guard let first = words.first else { continue }
      let place = entry(of: first)
      entries[place].spellings.append(spellings.count)
      let exact = phrase.isExact ? written.map { Array($0) } : []
      spellings.append(Spelling(words: words, phrase: phrases.count - 1, exact: exact))
    }
  }

  private mutating func add(_ kind: WordClass, to number: UInt64) {
    let place = entry(of: number)
    entries[place].classes.formUnion(kind)
  }

  private mutating func entry(of number: UInt64) -> Int {
    let bucket = Int(number & 2047)
    if let place = buckets[bucket].first(where: { entries[Int($0)].number == number }) { return Int(place) }
    buckets[bucket].append(Int32(truncatingIfNeeded: entries.count))
    entries.append(Entry(number: number))
    return entries.count - 1
  }
}
