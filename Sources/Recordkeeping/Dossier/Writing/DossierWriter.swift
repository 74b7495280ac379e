/// Writes the blocks of the internal view as HTML.
struct DossierWriter {
  /// Where what is written comes to stand: it decides how links lead to other pages.
  enum Place {
    /// A page beside the overview.
    case page
    /// A page in a folder below it.
    case folder
    /// The page on which everything stands.
    case whole
  }

  let place: Place
  /// The level of the heading of a section.
  let level: Int
  /// What belongs on no page, even one for the authority: data of persons that should not be in a register.
  let secrets: Secrets
  private(set) var html = HTMLWriter()

  init(place: Place, level: Int, secrets: Secrets) {
    self.place = place
    self.level = level
    self.secrets = secrets
  }

  mutating func write(_ blocks: [DossierBlock]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: DossierBlock) {
    switch block {
    case .paragraph(let line):
      html.markup("<p>")
      write(line)
      html.markup("</p>\n")
    case .list(let lines): write(lines)
    case .table(let table): write(table)
    case .facts(let facts): write(facts)
    case .heading(let line, let address): heading(line, level + 1, id: address?.anchor)
    case .body(let file, let number, let range): body(file, number, range)
    case .picture(let picture):
      let secrets = secrets
      picture.write(to: &html) { secrets.masked($0) }
    }
  }

  /// A section under its heading.
  mutating func write(_ section: DossierSection, of page: DossierAddress) {
    let id = place == .whole ? "\(page.anchor)_\(section.id)" : "_\(section.id)"
    heading(DossierLine(section.heading), level, id: id)
    write(section.blocks)
  }

  mutating func heading(_ line: DossierLine, _ level: Int, id: String?) {
    html.markup("<h")
    html.number(level)
    if let id {
      html.markup(" id=\"")
      html.text(id)
      html.markup("\"")
    }
    html.markup(">")
    write(line)
    html.markup("</h")
    html.number(level)
    html.markup(">\n")
  }

  mutating func write(_ line: DossierLine) {
    for part in line.parts {
      switch part {
      case .text(let text): write(text)
      case .strong(let text):
        html.markup("<strong>")
        write(text)
        html.markup("</strong>")
      case .code(let text):
        html.markup("<code>")
        write(text)
        html.markup("</code>")
      case .link(let text, let address):
        html.markup("<a href=\"")
        html.text(href(address))
        html.markup("\">")
        write(text)
        html.markup("</a>")
      }
    }
  }

  mutating func write(_ text: String) { html.text(secrets.masked(text)) }

  mutating func markup(_ literal: StaticString) { html.markup(literal) }

  /// Where a link leads from here.
  func href(_ address: DossierAddress) -> String {
    switch place {
    case .whole: "#\(address.anchor)"
    case .page: address.path + address.fragment
    case .folder: "../" + address.path + address.fragment
    }
  }

  /// The Markdown of a record, its headings below that of the section.
  private mutating func body(_ file: SourceFile, _ number: Int, _ range: Range<Int>) {
    let text = secrets.masked(String(decoding: file.bytes[range], as: UTF8.self))
    let bytes = Array(text.utf8)
    html.html(
      Markdown.render(
        file: SourceFile(path: file.path, bytes: bytes), number: number, body: 0..<bytes.count,
        headingOffset: level
      ).html)
  }
}
