/// The name in a tag, and the whole tag's place.
struct TemplateTag: Hashable, Sendable {
  /// As written: `organisation.name`, or `.` for the element at hand.
  let name: String
  /// From `{{` up to and including `}}`.
  let span: Span
  /// The parts of a dotted name; none for `.`.
  let parts: [String]

  init(name: String, span: Span) {
    self.name = name
    self.span = span
    parts = name == "." ? [] : name.split(separator: ".").map { String($0) }
  }

  /// The key of a word: what follows `word.`.
  var wordKey: String? {
    name.utf8.starts(with: "word.".utf8) ? String(name.dropFirst(5)) : nil
  }
}
