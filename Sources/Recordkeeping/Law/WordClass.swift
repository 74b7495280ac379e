/// Words that decide what a sentence says, by what they do in it.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  /// The classes in the order of their bits, by the names that the file of phrases has for them.
  private static let names = [
    "we", "can", "perhaps", "data", "process", "processed", "be", "to", "no", "condition", "so-that",
    "ability",
    "share", "of", "history", "up-to", "general", "for", "link", "small", "unit",
    "may",
  ]

  /// The class of that name; empty for an unknown one.
  init(named name: String) {
    self.init(rawValue: Self.names.firstIndex(of: name).map { 1 << UInt32($0) } ?? 0)
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  static let we = WordClass(named: "we")
  /// A Dutch verb that says what is possible, not what is done; "wij" stands before or behind it.
  static let can = WordClass(named: "can")
  /// The same in English; "we" stands before it.
  static let may = WordClass(named: "may")
  static let perhaps = WordClass(named: "perhaps")
  static let data = WordClass(named: "data")
  static let process = WordClass(named: "process")
  static let processed = WordClass(named: "processed")
  static let be = WordClass(named: "be")
  static let to = WordClass(named: "to")
  /// A word that denies.
  static let no = WordClass(named: "no")
  static let condition = WordClass(named: "condition")
  /// What leads a clause in which ability is meant: "so that we can call you".
  static let soThat = WordClass(named: "so-that")
  /// What stands before "possible" where nothing is left open: "as soon as possible".
  static let ability = WordClass(named: "ability")
  static let share = WordClass(named: "share")
  /// What tells more of the receivers just named.
  static let of = WordClass(named: "of")
  static let history = WordClass(named: "history")
  static let upTo = WordClass(named: "up-to")
  /// What a term can be tied to without saying anything.
  static let general = WordClass(named: "general")
  static let `for` = WordClass(named: "for")
  static let link = WordClass(named: "link")
  /// What adds nothing to a vague phrase.
  static let small = WordClass(named: "small")
  static let unit = WordClass(named: "unit")

  /// Whether the word is of any of these classes.
  func has(_ classes: WordClass) -> Bool { !isDisjoint(with: classes) }
}
