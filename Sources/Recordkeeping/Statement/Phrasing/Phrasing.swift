/// Says the facts of a register in the words of one language.
public struct Phrasing: Sendable {
  /// The words.
  public let words: Words
  /// The facts.
  public let register: Register
  /// The day for which countries and decisions are looked up.
  public let day: Day

  /// The language's tag.
  public var language: String { words.language }

  /// Phrases in the language of `words`, about `register` as the law stands on `day`.
  public init(words: Words, register: Register, on day: Day) {
    self.words = words
    self.register = register
    self.day = day
  }

  /// Words for the reader in the language; in the record's own where a translation is missing, which a rule tells of.
  public func text(_ text: Text) -> String { text.words(in: language) ?? text.original }

  /// The name of an activity; its id where it has none, which a rule tells of.
  func title(of activity: ProcessingActivity) -> String {
    activity.title.map { text($0.value) } ?? activity.id
  }

  /// The label of a word of an open vocabulary; the word itself where it has none.
  public func label(_ id: String, in vocabulary: String) -> String {
    register.vocabularies[vocabulary]?[id]?.label(in: language) ?? id
  }

  /// `a`, `a en b`, `a, b en c`; `a; b, c en d; e` where one of them is an enumeration itself.
  public func list(_ items: [String]) throws(WordFault) -> String {
    guard let last = items.last else { return "" }
    guard var rest = items.first, items.count > 1 else { return last }
    let conjunction = " \(try words["list.conjunction"]) "
    let isNested = items.contains { $0.utf8.contains(UInt8(ascii: ",")) || $0.contains(conjunction) }
    let separator = isNested ? "list.semicolon" : "list.comma"
    for next in items.dropFirst().dropLast() { rest = try words[separator, ["rest": rest, "next": next]] }
    guard !isNested else { return try words[separator, ["rest": rest, "next": last]] }
    return try words["list.and", ["rest": rest, "last": last]]
  }

  /// `3 november 2026`.
  public func date(_ day: Day) throws(WordFault) -> String {
    let month = try words["date.month-\(day.month)"]
    return try words["date.day", ["day": "\(day.day)", "month": month, "year": "\(day.year)"]]
  }

  /// `7 jaar`.
  public func period(_ period: Period) throws(WordFault) -> String {
    guard period.count > 1 else { return try words["period.\(period.unit.rawValue)-one"] }
    return try words["period.\(period.unit.rawValue)-many", ["count": "\(period.count)"]]
  }

  /// The same with a capital; in Dutch `ij` is one letter.
  public func capitalised(_ text: String) -> String {
    if language == "nl", text.utf8.starts(with: "ij".utf8) { return "IJ" + text.dropFirst(2) }
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
