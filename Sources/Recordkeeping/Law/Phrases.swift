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

  /// The built-in phrases.
  static let builtIn = Phrases(LawFile.document(PackageResources.phrases_toml).root)

  /// The number that stands for a gap in a spelling.
  static let gap: UInt64 = 1

  private(set) var phrases: [Phrase] = []
  private(set) var spellings: [Spelling] = []
  /// The second word of each spelling; `gap` where any may stand there, or none has to.
  private(set) var seconds: [UInt64] = []
  /// What each known word does in a sentence.
  private(set) var classes: [WordClass] = []
  /// The spellings that each known word begins.
  private(set) var beginnings: [[Int]] = []
  private var numbers: [UInt64] = []
  /// Places of known words by the low bits of their numbers; a taken slot sends on to the next. Every word of a
  /// register is looked up here, so most slots are empty.
  private var slots: [Int16]

  /// Reads the tables of a file.
  init(_ root: TOMLValue) {
    slots = Array(repeating: -1, count: 8192)
    for table in root.children {
      for row in table.children {
        if table.key == "words" {
          add(Self.texts(of: row), as: WordClass(named: row.key))
        } else {
          add(row, of: table.key)
        }
      }
    }
  }

  /// The place of a known word; nil for the many of which nothing is known.
  func place(of number: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: number & 8191)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if numbers[place] == number { return place }
      slot = (slot + 1) & 8191
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
      beginnings[adding(first)].append(spellings.count)
      let exact = phrase.isExact ? written.map { Array($0) } : []
      seconds.append(words.count > 1 ? words[1] : Self.gap)
      spellings.append(Spelling(words: words, phrase: phrases.count - 1, exact: exact))
    }
  }

  private mutating func add(_ words: [String], as kind: WordClass) {
    for word in words { classes[adding(TextWord.number(of: word.utf8))].formUnion(kind) }
  }

  /// The place of a word, which is made where it is new; the table never fills up.
  private mutating func adding(_ number: UInt64) -> Int {
    if let place = place(of: number) { return place }
    var slot = Int(truncatingIfNeeded: number & 8191)
    while slots[slot] >= 0 { slot = (slot + 1) & 8191 }
    slots[slot] = Int16(truncatingIfNeeded: numbers.count)
    numbers.append(number)
    classes.append([])
    beginnings.append([])
    return numbers.count - 1
  }
}
