/// A key of a record that nobody has answered yet.
struct OpenPoint: Sendable {
  /// The path of the record's file in the register.
  let path: String
  /// The keys that lead to it; an element of a list is named by its number, from 1.
  let keys: [String]
  let key: KeyDeclaration
  let table: TableDeclaration
  /// The table that it belongs in, with those around it.
  let scope: Scope
  /// Where it stands, or would stand.
  let span: Span
  /// The rule that tells of it; nil where none does, so that it may stay unanswered.
  let rule: Rule?

  /// Its place, whatever else changes in the register.
  var place: [String] { [path] + keys }
}

extension OpenPoint {
  /// Whether it is a table that has to be there, so that only its own keys are a question.
  var isTableOfQuestions: Bool {
    ["consent", "evidence", "retention", "selection-list"].contains(key.name) && key.kind.table != nil
  }

  /// Whether there can be nothing: who works for you has an agreement, so that it is only not signed yet.
  var mayBeNone: Bool { key.answersNone && key.name != "agreement" }

  /// What has to be decided first comes first: what it is and why, then about whom and which data, and at the end the
  /// questions that look back on the rest.
  var rank: Int {
    if let place = Self.first.firstIndex(of: key.name) { return place }
    if let place = Self.last.firstIndex(of: key.name) { return Self.first.count + 1 + place }
    return Self.first.count
  }

  private static let first = [
    "name", "title", "role", "category", "purposes", "purpose", "legal-basis", "consent", "data-subjects",
    "personal-data", "source", "exception", "required", "consequence", "retention", "period", "start",
    "recipients", "country",
  ]
  private static let last = ["balancing-test", "evidence", "where", "since", "owner", "reviewed"]
}
