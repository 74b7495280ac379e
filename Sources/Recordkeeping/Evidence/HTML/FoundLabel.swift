/// A `<label>` on a page.
struct FoundLabel {
  /// The id of the field that it is for; nil where it is for the field in it.
  let target: String?
  /// The number of its words.
  let text: Int
  /// Its opening tag.
  let span: Span
}
