extension CheckContext {
  /// Every stretch of a file with words for the reader that can reach a page: texts and bodies, in each language.
  var publicParts: [Span] {
    let activities = register.activities.filter { activity in
      if case .nothing? = activity.statement?.value { return false }
      return activity.isOwn
    }
    let withBody = (register.organisation.map { [$0.fields] } ?? []) + activities.map(\.fields)
    let parties = register.parties.filter { ![.client, .internal].contains($0.role?.value) }
    return (withBody + parties.map(\.fields)).flatMap(texts) + withBody.flatMap(bodies)
  }

  private func texts(of fields: Fields) -> [Span] {
    fields.entries.filter { fields.table[$0.key]?.visibility == .public }.flatMap { entry -> [Span] in
      switch entry.content {
      case .text(let text): [entry.span] + text.translated.map(\.span)
      case .table(let inner): texts(of: inner)
      case .rows(let rows): rows.flatMap(texts)
      default: []
      }
    }
  }

  private func bodies(of fields: Fields) -> [Span] {
    guard let body = fields.body else { return [] }
    let translations = body.translations.sorted { $0.key < $1.key }.map(\.value)
    return ([body.original] + translations).map { Span(file: $0.file, $0.range) }
  }
}
