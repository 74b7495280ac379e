/// Phrases that are told of in one way: where they count, and what to write instead.
struct Phrase: Sendable {
  /// The rule that tells of them.
  let rule: String
  /// What to write instead.
  let instead: Wording
  /// Whether the phrase has to be all that a text says.
  let isWhole: Bool
  /// How many words a text that begins with the phrase may have; nil where it may stand anywhere.
  let longest: Int?
  /// Whether capitals count.
  let isExact: Bool
  /// Whether it has to stand between brackets.
  let isBracketed: Bool
  /// Whether it has to be the end of a sentence.
  let isLast: Bool
  /// Whether a colon has to follow.
  let hasColon: Bool
  /// The keys whose texts it is sought in, as `purposes.purpose`; all where there are none.
  let keys: Set<String>
  /// The keys in which another rule tells of it.
  let besides: Set<String>
  /// The last day on which the thing existed.
  let until: Day?

  /// Reads a table of the file of phrases.
  init(_ table: TOMLValue, of rule: String) {
    self.rule = rule
    instead = Wording(nl: table["instead-nl"]?.string ?? "", en: table["instead-en"]?.string ?? "")
    isWhole = table["whole"]?.boolean ?? false
    longest = table["begins"]?.integer.map { Int($0) }
    isExact = table["exact"]?.boolean ?? false
    isBracketed = table["bracketed"]?.boolean ?? false
    isLast = table["ends"]?.boolean ?? false
    hasColon = table["colon"]?.boolean ?? false
    keys = Set(table["keys"]?.children.compactMap(\.string) ?? [])
    besides = Set(table["besides"]?.children.compactMap(\.string) ?? [])
    until = table["until"].flatMap { Day($0.lexeme) }
  }
}
