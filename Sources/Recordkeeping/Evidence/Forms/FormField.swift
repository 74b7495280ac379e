/// A field of a form: what it asks and how.
struct FormField: Sendable {
  /// The opening tag.
  let span: Span
  /// `text`, `email`, `checkbox`, `hidden`, ...; `select`, `textarea` and `button` for those elements.
  let type: String
  /// Its name, by which the answer is sent.
  let name: Located<String>?
  /// What the page says for programs that fill in forms: `shipping postal-code`.
  let autocomplete: String
  /// What a visitor reads beside it.
  let label: Located<String>?
  /// What stands behind a box that has no label.
  let nearby: String
  /// What stands above the group that it belongs to.
  let group: String
  /// What stands in it as long as it is empty.
  let placeholder: String
  /// What makes it obligatory.
  let required: Span?
  /// What makes it ticked from the start.
  let checked: Span?
  /// What it sends; never to be printed.
  let value: Located<String>?
  /// Where a button sends the form, in place of the form's own address.
  let target: Located<String>?
  /// Whether it is there to catch programs, out of sight of people.
  let isTrap: Bool

  /// The places of what it sends, and of what is filled in already: no report quotes them.
  let secrets: [Range<Int>]

  /// Whether it is a box or one of several to choose from.
  var isChoice: Bool { type == "checkbox" || type == "radio" }

  /// Whether a visitor can put something into it.
  var isAsked: Bool { !isTrap && !Self.unasked.contains(type) }

  private static let unasked: Set<String> = ["hidden", "submit", "button", "image", "reset"]

  /// What to call it: its name, else what stands beside it.
  var title: String { name?.value ?? label?.value ?? placeholder }
}
