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
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let separator = try separator(of: items)
    guard separator == "list.comma" else { return try enumeration(items, by: separator) }
    let rest = try enumeration(items.dropLast(), by: separator)
    return try words["list.and", ["rest": rest, "last": last]]
  }

  /// What parts items: a comma, or a semicolon where one of them is an enumeration itself.
  func separator(of items: [String]) throws(WordFault) -> String {
    let conjunction = " \(try words["list.conjunction"]) "
    let isNested = items.contains { $0.utf8.contains(UInt8(ascii: ",")) || $0.holds(conjunction) }
    return isNested ? "list.semicolon" : "list.comma"
  }

  /// `a; b; c`, or with another word between them.
  func enumeration(_ items: [String], by separator: String = "list.semicolon") throws(WordFault) -> String {
    guard var rest = items.first else { return "" }
    for next in items.dropFirst() { rest = try words[separator, ["rest": rest, "next": next]] }
    return rest
  }

  /// `3 november 2026`; French counts only the first day of a month in another way.
  public func date(_ day: Day) throws(WordFault) -> String {
    let key = day.day > 1 ? "date.day" : "date.first"
    let month = try words["date.month-\(day.month)"]
    return try words[key, ["day": "\(day.day)", "month": month, "year": "\(day.year)"]]
  }

  /// `7 jaar`.
  public func period(_ period: Period) throws(WordFault) -> String { try length(period, "period") }

  /// The same after "within", which in German asks for a case of its own: `7 Jahren`.
  public func deadline(_ period: Period) throws(WordFault) -> String {
    try length(period, "period-within")
  }

  private func length(_ period: Period, _ form: String) throws(WordFault) -> String {
    let unit = "\(form).\(period.unit.rawValue)"
    guard period.count > 1 else { return try words["\(unit)-one"] }
    return try words["\(unit)-many", ["count": "\(period.count)"]]
  }

  /// The same with a capital; in Dutch `ij` is one letter.
  public func capitalised(_ text: String) -> String {
    if language == "nl", text.utf8.starts(with: "ij".utf8) { return "IJ" + text.dropFirst(2) }
    if let first = text.utf8.first, first < 0x80, text.utf8.dropFirst().first.map({ $0 < 0x80 }) ?? true {
      // A plain letter, with no accent that follows it.
      guard first.isSmallLetter else { return text }
      return String(UnicodeScalar(first ^ 0x20)) + Substring(text.utf8.dropFirst())
    }
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
