/// The name in a tag, and the whole tag's place. It never changes, and is shared by reference: the making of a page goes
/// through every tag many times.
final class TemplateTag: Hashable, Sendable {
  /// As written: `organisation.name`, or `.` for the element at hand.
  let name: String
  /// From `{{` up to and including `}}`.
  let span: Span
  /// The parts of a dotted name; none for `.`.
  let parts: [HashedName]
  /// The key of a word: what follows `word.`.
  let word: HashedName?
  /// The file that a partial or layout of this name is: `row.html` for `row`.
  let file: HashedName

  init(name: String, span: Span) {
    self.name = name
    self.span = span
    parts = name == "." ? [] : name.split(separator: ".").map { HashedName(String($0)) }
    file = HashedName(name.utf8.contains(UInt8(ascii: ".")) ? name : name + ".html")
    word = name.utf8.starts(with: "word.".utf8) ? HashedName(String(name.dropFirst(5))) : nil
  }

  /// The key of a word: what follows `word.`.
  var wordKey: String? { word?.text }

  static func == (left: TemplateTag, right: TemplateTag) -> Bool {
    left.name == right.name && left.span == right.span
  }

  func hash(into hasher: inout Hasher) { hasher.combine(span) }
}
