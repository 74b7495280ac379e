/// The names of an element by which a selector finds it.
struct ElementMark: Sendable {
  /// `form`, in small letters.
  let tag: String
  /// Its `id`.
  let id: String?
  /// Its `name`.
  let name: String?
  /// The words of its `class`.
  let classes: [String]

  init(tag: String, id: String?, name: String?, classes: String?) {
    self.tag = tag
    self.id = id
    self.name = name
    self.classes =
      classes.map { text in
        text.utf8.split(whereSeparator: \.isWhiteSpace).map { String(decoding: $0, as: UTF8.self) }
      } ?? []
  }
}
