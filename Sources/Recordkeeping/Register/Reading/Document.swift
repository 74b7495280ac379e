/// A file after reading, before meaning: what record it is, its TOML and its Markdown.
struct Document: Sendable {
  /// The file's place in `Reading.files`.
  let number: Int
  /// What record it is.
  let name: RecordPath
  /// The front matter, or the whole of a `.toml` file.
  let toml: TOMLDocument
  /// Where a finding about the whole record points.
  let heading: Span
  /// The bytes of the Markdown.
  let body: Range<Int>
  /// Whether there was anything to read facts from.
  let isFound: Bool
  /// What went wrong while it was taken apart.
  let flaws: [Flaw]

  /// Takes a file apart.
  init(_ file: SourceFile, _ number: Int, _ name: RecordPath) {
    self.number = number
    self.name = name
    if name.kind == .vocabulary {
      toml = TOMLDocument(record: file, number: number)
      heading = Span(file: number, start: 0, end: 0)
      body = 0..<0
      isFound = true
      flaws = toml.flaws
      return
    }
    let matter = FrontMatter.read(file, number: number)
    toml = matter.toml
    heading = matter.fence
    body = matter.body
    isFound = matter.isFound
    flaws = matter.flaws + Markdown.flaws(file: file, number: number, body: body)
  }
}
