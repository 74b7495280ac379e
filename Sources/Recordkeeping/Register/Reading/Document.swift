/// A file after reading, before meaning: what record it is, its TOML and its Markdown.
struct Document: Sendable {
  /// What a file is, and where its parts stand.
  struct Outline: Sendable {
    /// The file's place in `Reading.files`.
    let number: Int
    /// What record it is.
    let name: RecordPath
    /// Where a finding about the whole record points.
    let heading: Span
    /// The bytes of the Markdown.
    let body: Range<Int>
  }

  let outline: Outline
  /// The front matter, or the whole of a `.toml` file.
  let toml: TOMLDocument
  /// Whether there was anything to read facts from.
  let isFound: Bool
  /// What went wrong while it was taken apart.
  let flaws: [Flaw]

  /// Takes a file apart.
  init(_ file: SourceFile, _ named: RegisterReader.NamedFile) {
    let number = named.number
    if named.name.kind == .vocabulary {
      toml = TOMLDocument(record: file, number: number, tables: KeyCatalogue.headingNames)
      outline = Outline(
        number: number, name: named.name, heading: Span(file: number, start: 0, end: 0), body: 0..<0)
      isFound = true
      flaws = toml.flaws
      return
    }
    let matter = FrontMatter.read(file, number: number, tables: KeyCatalogue.headingNames)
    toml = matter.toml
    outline = Outline(number: number, name: named.name, heading: matter.fence, body: matter.body)
    isFound = matter.isFound
    flaws = matter.flaws + Markdown.flaws(file: file, number: number, body: matter.body)
  }

  /// The file's place in `Reading.files`.
  var number: Int { outline.number }
  /// What record it is.
  var name: RecordPath { outline.name }
  /// Where a finding about the whole record points.
  var heading: Span { outline.heading }
  /// The bytes of the Markdown.
  var body: Range<Int> { outline.body }
}
