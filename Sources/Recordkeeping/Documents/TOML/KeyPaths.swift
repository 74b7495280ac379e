/// The names of the keys of a file, by place: `purposes.newsletter.retention`, `cookies[2].name`.
struct KeyPaths {
  private var stretches: [(range: Range<Int>, path: String)] = []
  private var nested = NestedStretches([])

  /// Of keys in quotes nothing is said: they may hold anything.
  init(_ document: TOMLDocument) {
    visit(document.root, "")
    nested = NestedStretches(stretches.map(\.range))
  }

  /// The key that a place belongs to: the innermost that stands there.
  func path(at offset: Int) -> String? {
    let holders = nested.around(offset).filter { number in
      let range = stretches[number].range
      return range.contains(offset) || range.lowerBound == offset
    }
    return holders.max().map { stretches[$0].path }
  }

  /// Writes down a value's own key before those inside it.
  private mutating func visit(_ value: TOMLValue, _ path: String) {
    for (number, child) in value.children.enumerated() {
      let name: String
      if value.kind == .array {
        name = "\(path)[\(number)]"
      } else if !child.key.isEmpty, child.key.utf8.allSatisfy(\.isBareKey) {
        name = path.isEmpty ? child.key : "\(path).\(child.key)"
      } else {
        continue
      }
      let spans = value.kind == .array ? [child.span] : [child.keySpan, child.span]
      stretches += spans.map { ($0.start..<max($0.start, $0.end), name) }
      visit(child, name)
    }
  }
}
