extension Survey {
  /// Of the records on the tour, every part of a file with words for the reader that can reach a page: texts and bodies, in
  /// each language.
  var publicParts: [Span] {
    let activities = self.activities.filter(\.mayBeRead)
    let withBody = (organisation.map { [$0.fields] } ?? []) + activities.map(\.fields)
    let parties = self.parties.filter(\.mayBeRead)
    var parts: [Span] = []
    for fields in withBody + parties.map(\.fields) { add(textsOf: fields, to: &parts) }
    return parts + withBody.flatMap(bodies)
  }

  private func add(textsOf fields: Fields, to parts: inout [Span]) {
    for entry in fields.entries where entry.declaration.visibility == .public {
      switch entry.content {
      case .text(let text):
        parts.append(entry.span)
        for words in text.translated { parts.append(words.span) }
      case .table(let inner): add(textsOf: inner, to: &parts)
      case .rows(let rows): for row in rows { add(textsOf: row, to: &parts) }
      default: break
      }
    }
  }

  private func bodies(of fields: Fields) -> [Span] {
    guard let body = fields.body else { return [] }
    let translations = body.translations.sorted { $0.key < $1.key }.map(\.value)
    return ([body.original] + translations).map { Span(file: $0.file, $0.range) }
  }
}
