/// Gathers the texts of a stretch of a register from the declarations of its keys.
struct RegisterTexts {
  private(set) var texts: [RegisterText] = []

  init(_ register: Register, in stretch: Stretch) {
    // About as many as a record has; to move them all whenever there is no more room costs more.
    texts.reserveCapacity(40 * stretch.activities.count + 8 * stretch.parties.count)
    if stretch.looksAtAll, let organisation = register.organisation {
      gather(organisation.fields, isRead: true)
    }
    for activity in register.activities[stretch.activities] {
      gather(activity.fields, isRead: activity.mayBeRead)
    }
    for party in register.parties[stretch.parties] { gather(party.fields, isRead: party.mayBeRead) }
  }

  private mutating func gather(_ fields: Fields, isRead: Bool) {
    for entry in fields.entries {
      let isPublic = isRead && entry.declaration.visibility == .public
      switch entry.content {
      case .table(let inner): gather(inner, isRead: isPublic)
      case .rows(let rows): for row in rows { gather(row, isRead: isPublic) }
      case .text, .string, .words: add(entry, in: fields.table, isPublic: isPublic)
      default: break
      }
    }
    // What stands below the facts of a party comes on no page.
    if let body = fields.body { add(body, isPublic: isRead && fields.table !== PartyKeys.table) }
  }

  private mutating func add(_ entry: Fields.Entry, in table: TableDeclaration, isPublic: Bool) {
    let key = entry.declaration
    func add(_ said: String, at span: Span, in language: String = "", isProse: Bool = false) {
      texts.append(
        RegisterText(
          span: span, key: table.fullName(of: key), isPublic: isPublic, isProse: isProse, isBody: false,
          language: language, said: said))
    }
    switch entry.content {
    case .text(let text):
      add(text.original, at: entry.span, in: text.language, isProse: true)
      if text.translations.isEmpty { return }
      for (language, words) in text.translations.sorted(by: { $0.key < $1.key }) {
        add(words.value, at: words.span, in: language, isProse: true)
      }
    case .string(let string) where key.kind.isFreeText: add(string, at: entry.span)
    case .words(let words) where key.words == nil: for word in words { add(word.value, at: word.span) }
    default: break
    }
  }

  private mutating func add(_ body: Body, isPublic: Bool) {
    let parts = [(body.language, body.original)] + body.translations.sorted { $0.key < $1.key }
    for (language, part) in parts where !part.range.isEmpty {
      texts.append(
        RegisterText(
          span: Span(file: part.file, part.range), key: "body", isPublic: isPublic, isProse: true,
          isBody: true,
          language: language, said: ""))
    }
  }
}
