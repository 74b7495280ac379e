/// Something that was seen on the site and that the register does not know, as a table for a draft. What the site does
/// not show stays open in it: a proposal is a question, and never a fact.
struct Proposal: Sendable {
  /// The draft that a proposal goes into: a record that stands in no statement.
  enum Home: Sendable {
    /// A draft activity with an id of its own, and what it is about.
    case activity(String, about: Wording)
    /// A party, and the draft activity that names it.
    case party(PartyDraft, in: String, about: Wording)
  }

  /// Where it goes.
  let home: Home
  /// The keys that lead to its table in an activity: `cookies`, `_ga`. None for a party.
  var keys: [String] = []
  /// The keys of that table. None for a party.
  var table: TableDeclaration?
  /// What the site shows, by key.
  var seen: [String: WrittenValue] = [:]
  /// What only people can say: comments above the table.
  var remarks: [Wording] = []
  /// Where on the site it was seen.
  let place: Span
}
