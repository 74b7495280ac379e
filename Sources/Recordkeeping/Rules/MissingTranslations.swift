/// Finds the words for the reader that a language of the statement lacks.
struct MissingTranslations {
  private let fields: Fields
  private let language: String
  private let context: CheckContext

  /// The places in every record that can reach the page.
  static func places(in context: CheckContext) -> [Place] {
    let register = context.register
    var languages: [String] = []
    for language in register.languages where !languages.contains(language) { languages.append(language) }
    return languages.dropFirst().flatMap { language in
      let check = { MissingTranslations(fields: $0, language: language, context: context) }
      let activities = register.activities.filter(\.mayBeRead)
      let withBody = (register.organisation.map { [$0.fields] } ?? []) + activities.map(\.fields)
      let parties = register.parties.filter { isRead($0, by: activities) }.map(\.fields)
      return withBody.flatMap { check($0).places(body: true) }
        + parties.flatMap { check($0).places(body: false) }
    }
  }

  private static func isRead(_ party: Party, by activities: [ProcessingActivity]) -> Bool {
    guard party.role?.value == .subProcessor else { return party.mayBeRead }
    return activities.contains { $0.allRecipients.contains { $0.value == party.id } }
  }

  private func places(body withBody: Bool) -> [Place] {
    if fields.body?.unread.contains(language) ?? false { return [] }
    let body = withBody ? untranslatedBody : nil
    guard fields.body?.translations[language] == nil else {
      return (untranslated(in: fields) + [body].compactMap(\.self)).map(place)
    }
    return untranslated(in: fields).isEmpty && body == nil ? [] : [place(at: fields.span)]
  }

  /// The texts without words in the language, also those in tables inside that may be shown.
  private func untranslated(in fields: Fields) -> [Span] {
    fields.entries.filter { fields.table[$0.key]?.visibility == .public }.flatMap { entry -> [Span] in
      switch entry.content {
      case .text(let text): text.words(in: language) == nil ? [entry.span] : []
      case .table(let inner): untranslated(in: inner)
      case .rows(let rows): rows.flatMap(untranslated)
      default: []
      }
    }
  }

  /// The first line of a body that the translation leaves out.
  private var untranslatedBody: Span? {
    guard let body = fields.body, let line = context.firstLine(of: body.original) else { return nil }
    let translation = body.translations[language].flatMap(context.firstLine)
    return translation == nil ? line : nil
  }

  private func place(at span: Span) -> Place {
    let path = context.files[fields.span.file].path
    let file = "\(String(decoding: path.utf8.dropLast(3), as: UTF8.self)).\(language).md"
    return Place(
      span,
      detail: Wording(
        nl: "er is geen tekst voor de taal `\(language)` in \(file)",
        en: "there is no text for the language `\(language)` in \(file)"))
  }
}
