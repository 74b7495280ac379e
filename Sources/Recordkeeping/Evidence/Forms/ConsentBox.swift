/// A box, button or hidden field by which a form asks for consent (AVG art. 4(11), 7).
struct ConsentBox: Sendable {
  /// The field.
  let field: FormField
  /// What a visitor reads about it; empty where there is nothing.
  let words: String
  /// Whether one agrees to a contract in the same act.
  let holdsTerms: Bool
  /// Whether it is about messages and nothing else.
  let isForMessages: Bool

  /// The box that a field is; nil for a field that asks for something else. What resembles a sentence with which the
  /// register asks for consent does so too, whatever its words.
  init?(_ field: FormField, askedIn wordings: [String], _ lists: BoxWords = .builtIn) {
    guard field.isChoice || field.type == "hidden" else { return nil }
    let written = [field.label?.value ?? field.nearby, field.type == "radio" ? field.group : ""]
    let words = written.filter { !$0.isEmpty }.joined(separator: " ")
    let read = words.words
    let has = { lists.has($0, in: read) }
    let isNamed = lists.has("names", in: field.name?.value.nameWords ?? [])
    let agrees = has("agreement") && has("statement") && !has("reading")
    let isKnown = field.isChoice && wordings.contains { Self.resembles(read, $0.words) }
    let isAbout = has("marketing") || has("consent") || agrees || isKnown
    // A box that says no is a way out.
    let start = Array(read.prefix(5))
    if field.type == "checkbox", lists.has("refusal", in: start), !lists.isYes(start[0]) { return nil }
    guard isAbout || isNamed && !has("terms") && !has("reading") else { return nil }
    self.field = field
    self.words = words
    holdsTerms = isAbout && has("terms")
    isForMessages = !has("consent") && !agrees
  }

  /// Whether most words of a label stand in a sentence.
  private static func resembles(_ label: [String], _ sentence: [String]) -> Bool {
    guard label.count >= 5 else { return false }
    let known = Set(sentence)
    return 10 * label.count(where: known.contains) >= 7 * label.count
  }

  /// Whether it says yes from the start.
  func isGivenAlready(_ lists: BoxWords = .builtIn) -> Bool {
    switch field.type {
    case "checkbox": field.checked != nil
    case "radio":
      field.checked != nil
        && (lists.isYes(field.value?.value ?? "")
          || lists.has("yes", in: Array((field.label?.value ?? field.nearby).words.prefix(1))))
    default: lists.isYes(field.value?.value ?? "")
    }
  }
}
