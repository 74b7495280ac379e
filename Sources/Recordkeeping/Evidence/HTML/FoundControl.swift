import CGumbo

/// A field as it stands on the page, before its form and its label are known.
struct FoundControl {
  let span: Span
  let type: String
  let id: String?
  let name: Located<String>?
  let autocomplete: String
  let placeholder: String
  let required: Span?
  let checked: Span?
  let value: Located<String>?
  /// Where it sends the form, as a button may.
  var target: Located<String>?
  let secrets: [Range<Int>]
  /// The id of the form that it says it belongs to.
  let formID: String?
  /// The ids of what names it.
  let labelledBy: [String]
  /// A name in an attribute of its own.
  let ownLabel: Located<String>?
  /// What a mouse shows over it.
  let title: Located<String>?
  /// Whether it is out of the way of people.
  var isTrap: Bool

  /// The form around it.
  var owner: Int?
  /// The label around it.
  var wrapping: Int?
  /// The groups around it, the outermost first.
  var groups: [Int] = []
  /// What stands behind it.
  var following: Int?

  init(_ node: HTMLNode, file: Int) {
    func located(_ name: StaticString) -> Located<String>? {
      node.attribute(name).map { Located($0.value, at: Span(file: file, $0.valueRange)) }
    }
    func place(_ name: StaticString) -> Span? { node.attribute(name).map { Span(file: file, $0.range) } }
    span = Span(file: file, node.range)
    type = Self.type(of: node)
    id = node.value("id")
    name = located("name").flatMap { $0.value.isEmpty ? nil : $0 }
    autocomplete = node.value("autocomplete")?.lowercasedASCII ?? ""
    placeholder = node.value("placeholder") ?? node.value("data-placeholder") ?? ""
    required = place("required") ?? (node.value("aria-required") == "true" ? place("aria-required") : nil)
    checked = place("checked")
    value = located("value")
    target = located("formaction")
    formID = node.value("form")
    labelledBy = (node.value("aria-labelledby") ?? "").utf8.split(whereSeparator: \.isWhiteSpace).map {
      String(decoding: $0, as: UTF8.self)
    }
    ownLabel = located("aria-label")
    title = located("title")
    isTrap =
      node.value("aria-hidden") == "true" || node.value("name").map(FieldPatterns.builtIn.isTrap) ?? false
    secrets = Self.secrets(of: node, type)
  }

  /// Whether it is a box or one of several to choose from.
  var isChoice: Bool { type == "checkbox" || type == "radio" }

  private static let types: Set<String> = [
    "button", "checkbox", "color", "date", "datetime-local", "email", "file", "hidden", "image", "month",
    "number", "password", "radio", "range", "reset", "search", "submit", "tel", "text", "time", "url", "week",
  ]

  /// Whatever browsers do not know is a line of text to them.
  private static func type(of node: HTMLNode) -> String {
    guard node.tag == GUMBO_TAG_INPUT else { return node.name }
    let type = node.value("type")?.lowercasedASCII ?? "text"
    return types.contains(type) ? type : "text"
  }

  /// What is filled in already. The value of a box says only what ticking it means.
  private static func secrets(of node: HTMLNode, _ type: String) -> [Range<Int>] {
    if type == "textarea" { return [node.child(0)?.textRange].compactMap(\.self) }
    if ["checkbox", "radio", "submit", "button", "reset", "image", "select"].contains(type) { return [] }
    // Which text someone consented to is no secret.
    guard let value = node.attribute("value"), !ConsentText.isID(value.value) else { return [] }
    return [value.valueRange]
  }
}
