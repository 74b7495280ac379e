extension Checkup {
  /// A text of a file, safe to print and without what belongs in no report.
  func shown(_ text: String, of file: Int) -> String { SafeText.shown(secrets.masked(text, of: file)) }

  /// Words for the reader of a file in a language, else in their own.
  func shown(_ text: Text, of file: Int, in language: Language) -> String {
    if language.rawValue != text.language, let own = text.translations[language.rawValue] {
      return shown(own.value, of: own.span.file)
    }
    return shown(text.original, of: file)
  }

  /// What people call a party, by its id; the id itself where there is none.
  func partyName(_ id: String) -> String {
    guard let party = reading.register.party(id), let name = party.name?.value else {
      return SafeText.shown(id)
    }
    return shown(name, of: party.span.file)
  }

  /// What people call the organisation; the folder's name where nobody filled it in.
  var organisationName: String {
    let organisation = reading.register.organisation
    return organisation?.name.map { shown($0.value, of: $0.span.file) } ?? SafeText.shown(register.name)
  }
}

extension FoundRecord {
  /// What people call it, safe to print; its id where nobody filled that in.
  public func title(in language: Language) -> String {
    switch (fields["title"] ?? fields["name"])?.content {
    case .text(let text): checkup.shown(text, of: file, in: language)
    case .string(let name): checkup.shown(name, of: file)
    default: SafeText.shown(id)
    }
  }

  /// Its path from where one stands, safe to print.
  var shownPath: String { checkup.shownPath(of: file) }

  /// The word for its kind that programs read.
  var kindName: String {
    switch kind {
    case .organisation: "organisation"
    case .activity: "activity"
    case .party: "party"
    case .vocabulary: "vocabulary"
    }
  }

  /// The members by which programs know a record.
  func json(_ language: Language) -> [(String, JSON)] {
    [
      ("register", .text(checkup.register.name)), ("id", .text(id)), ("kind", .text(kindName)),
      ("title", .text(title(in: language))),
      ("path", .text(checkup.register.reported.appending(path).exact)),
    ]
  }
}
