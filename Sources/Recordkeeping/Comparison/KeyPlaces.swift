/// Which key of a record a place in its file belongs to, whatever line that is on.
struct KeyPlaces {
  private var stretches: [(range: Range<Int>, path: String)] = []
  private var nested = NestedStretches([])
  private let body: Int

  init(_ file: SourceFile) {
    if file.path == "vocabulary.toml" {
      body = file.bytes.count
      enter(TOMLDocument(file, number: 0).root, path: "")
    } else {
      let matter = FrontMatter.read(file, number: 0)
      body = matter.isFound ? matter.body.lowerBound : file.bytes.count
      enter(matter.toml.root, path: "")
    }
    nested = NestedStretches(stretches.map(\.range))
  }

  /// The names of the keys from the outermost in, as `personal-data/email/retention`: those of the narrowest value that
  /// holds the place, `body` for the text below, and nothing for the record as a whole.
  func path(of span: Span) -> String {
    if span.start >= body, body > 0 { return "body" }
    let holders = nested.around(span.start).map { stretches[$0] }.filter { span.end <= $0.range.upperBound }
    return holders.min { ($0.range.count, $1.path) < ($1.range.count, $0.path) }?.path ?? ""
  }

  private mutating func enter(_ value: TOMLValue, path: String) {
    for child in value.children {
      let inner = child.key.isEmpty ? path : "\(path)/\(child.key)"
      let start = child.key.isEmpty ? child.span.start : min(child.keySpan.start, child.span.start)
      stretches.append((start..<max(start, child.span.end), inner))
      enter(child, path: inner)
    }
  }
}
