/// The form of a key's value in a file.
public enum FieldKind: Sendable {
  /// Words for the reader, in the language of the record; a translation may hold them too.
  case text
  /// A name or number that is the same in every language.
  case string
  /// A web address, or a path on the own site.
  case address
  /// An e-mail address.
  case email
  /// The 16 hexadecimal digits that stand for what was reviewed.
  case fingerprint
  /// A whole number, not negative.
  case number
  /// `true` or `false`.
  case flag
  /// A date, `2026-11-23`, without quotes.
  case day
  /// A length of time, `"7 years"`, or one of a few words.
  case period(instead: [String])
  /// One word of a list.
  case word
  /// Several words of a list.
  case words
  /// A table of fixed keys.
  case table(@Sendable () -> TableDeclaration)
  /// Tables under free ids: `[purposes.newsletter]`.
  case rows(@Sendable () -> TableDeclaration)
  /// One table, or a list of them.
  case list(@Sendable () -> TableDeclaration)
  /// A table from ids to dates.
  case days
  /// A table from free names to words.
  case map
}

extension FieldKind: Equatable {
  /// Same form; the keys inside tables are not compared.
  public static func == (left: FieldKind, right: FieldKind) -> Bool { left.name.en == right.name.en }

  /// Whether it takes any words: a text for the reader, a name or a number.
  var isFreeText: Bool {
    switch self {
    case .text, .string: true
    default: false
    }
  }

  /// Whether it is a text for the reader.
  var isText: Bool {
    if case .text = self { return true }
    return false
  }

  /// The keys inside, where the value is a table.
  public var table: TableDeclaration? {
    switch self {
    case .table(let table), .rows(let table), .list(let table): table()
    default: nil
    }
  }

  /// The form in words, with an example.
  public var name: Wording {
    switch self {
    case .text:
      Wording(nl: #"een tekst tussen aanhalingstekens: "...""#, en: #"a text between quotes: "...""#)
    case .string:
      Wording(nl: #"een naam of nummer tussen aanhalingstekens"#, en: #"a name or number between quotes"#)
    case .address:
      Wording(
        nl: #"een webadres: "https://www.voorbeeld.example/""#,
        en: #"a web address: "https://www.example.example/""#)
    case .email:
      Wording(
        nl: #"een e-mailadres: "privacy@voorbeeld.example""#,
        en: #"an e-mail address: "privacy@example.example""#)
    case .fingerprint:
      Wording(
        nl: #"een kenmerk van 16 tekens tussen aanhalingstekens: "3f9a0c1d2e4b5a67""#,
        en: #"a fingerprint of 16 characters between quotes: "3f9a0c1d2e4b5a67""#)
    case .number:
      Wording(nl: "een heel getal zonder aanhalingstekens: 12", en: "a whole number without quotes: 12")
    case .flag: Wording(nl: "true of false, zonder aanhalingstekens", en: "true or false, without quotes")
    case .day:
      Wording(nl: "een datum zonder aanhalingstekens: 2026-11-23", en: "a date without quotes: 2026-11-23")
    case .period:
      Wording(
        nl: #"een termijn: "7 years", "1 month", "36 hours""#,
        en: #"a period: "7 years", "1 month", "36 hours""#)
    case .word: Wording(nl: "één woord uit een lijst", en: "one word of a list")
    case .words:
      Wording(nl: #"een lijst van woorden: ["...", "..."]"#, en: #"a list of words: ["...", "..."]"#)
    case .table: Wording(nl: "een tabel met eigen sleutels", en: "a table with keys of its own")
    case .rows:
      Wording(nl: "een tabel per stuk, onder een eigen naam", en: "a table each, under a name of its own")
    case .list: Wording(nl: "een tabel, of een lijst van tabellen", en: "a table, or a list of tables")
    case .days: Wording(nl: "een tabel van namen met een datum", en: "a table of names with a date")
    case .map: Wording(nl: "een tabel van namen met een woord", en: "a table of names with a word")
    }
  }
}
