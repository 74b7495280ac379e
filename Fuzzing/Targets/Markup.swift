/// The tags of HTML that the program made, read strictly: quoted attributes, every element closed in the order in which it
/// was opened, and nothing that looks like a tag elsewhere.
struct Markup {
  /// Elements with the attributes that they may have.
  typealias Allowed = [String: Set<String>]

  private static let void: Set<String> = ["meta", "link", "input", "br", "hr"]

  /// What a text for readers may become.
  static let ofMarkdown: Allowed = [
    "p": [], "em": [], "strong": [], "code": [], "pre": [], "ul": [], "ol": ["start"], "li": [],
    "blockquote": [], "hr": [], "br": [], "h1": [], "h2": [], "h3": [], "h4": [], "h5": [], "h6": [],
    "a": ["href", "title"],
  ]

  /// What a page may hold: the elements of the templates and of texts, none of which runs or loads anything.
  static let ofPages: Allowed = {
    let common: Set<String> = [
      "class", "id", "aria-labelledby", "aria-label", "aria-describedby", "aria-current", "role", "tabindex",
      "lang", "scope", "colspan", "datetime", "href", "hreflang", "rel", "title", "start", "for", "type",
      "name", "value", "required", "dir",
    ]
    let names = [
      "section", "span", "div", "th", "td", "tr", "dt", "dd", "dl", "nav", "time", "table", "thead", "tbody",
      "caption", "aside", "main", "html", "body", "head", "header", "footer", "q", "legend", "label",
      "fieldset", "b", "i", "abbr", "cite", "small", "title", "style", "input", "article", "details",
      "summary",
    ]
    var allowed = Dictionary(uniqueKeysWithValues: names.map { ($0, common) })
    for name in ofMarkdown.keys { allowed[name] = common }
    allowed["meta"] = ["charset", "name", "content", "http-equiv"]
    allowed["link"] = ["rel", "href", "hreflang", "type"]
    return allowed
  }()

  private let bytes: [UInt8]
  private let allowed: Allowed
  private var open: [String] = []
  private var offset = 0

  /// Throws for the first tag that is not allowed, or not sound.
  static func check(_ bytes: [UInt8], allowing allowed: Allowed) throws(Breach) {
    var markup = Markup(bytes, allowed)
    try markup.read()
  }

  private init(_ bytes: [UInt8], _ allowed: Allowed) {
    self.bytes = bytes
    self.allowed = allowed
  }

  private mutating func read() throws(Breach) {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "<"): try readTag()
      case UInt8(ascii: ">"): throw Breach("a > in text at \(offset) of \(shown)")
      case 0: throw Breach("a NUL at \(offset)")
      default: offset += 1
      }
    }
    try hold(open.isEmpty, "not closed: \(open)")
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }
  private var shown: String {
    String(decoding: bytes[max(0, offset - 80)..<min(bytes.count, offset + 80)], as: UTF8.self)
  }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  private mutating func name() -> String {
    let start = offset
    while let byte = next, (97...122).contains(byte) || (48...57).contains(byte) || byte == 45 { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func readTag() throws(Breach) {
    if take("<!doctype html>") { return }
    if take("<!--") { return try skip(to: "-->") }
    if take("</") {
      let name = name()
      try hold(open.popLast() == name && take(">"), "</\(name)> closes nothing: \(shown)")
      return
    }
    offset += 1
    let name = name()
    guard let attributes = allowed[name] else { throw Breach("<\(name)> is not allowed: \(shown)") }
    while take(" ") { try readAttribute(of: name, attributes) }
    try hold(take(">"), "<\(name) does not end: \(shown)")
    if !Self.void.contains(name) { open.append(name) }
    // Raw text up to its end tag.
    if name == "style" { try skip(to: "</style>", keeping: true) }
  }

  private mutating func readAttribute(of tag: String, _ attributes: Set<String>) throws(Breach) {
    let name = name()
    try hold(attributes.contains(name), "<\(tag) \(name)> is not allowed: \(shown)")
    guard take("=\"") else { return }
    let start = offset
    while let byte = next, byte != UInt8(ascii: "\"") {
      try hold(byte != UInt8(ascii: "<") && byte != 0, "an attribute holds a tag: \(shown)")
      offset += 1
    }
    let value = bytes[start..<offset]
    try hold(take("\""), "an attribute does not end: \(shown)")
    if name == "href" { try hold(Self.isSafe(value), "a link to \(String(decoding: value, as: UTF8.self))") }
  }

  private mutating func skip(to text: String, keeping: Bool = false) throws(Breach) {
    while next != nil, !bytes[offset...].starts(with: text.utf8) { offset += 1 }
    try hold(next != nil, "\(text) is lacking")
    if !keeping { offset += text.utf8.count }
  }

  private static func isSafe(_ href: ArraySlice<UInt8>) -> Bool {
    let head = href.prefix { !"/?#".utf8.contains($0) }
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return !href.starts(with: "//".utf8) }
    let scheme = String(decoding: head[..<colon], as: UTF8.self).lowercased()
    return ["http", "https", "mailto", "tel"].contains(scheme)
  }
}
