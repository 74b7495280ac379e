/// Where data can go: every country of ISO 3166-1 and the international organisations that the law knows.
public enum Countries {
  /// All of them: countries by code, then organisations.
  public static let all: [Country] =
    Vocabulary.countries.rows.map { country($0, isOrganisation: false) }
    + Vocabulary.organisations.rows.map { country($0, isOrganisation: true) }

  /// The country of an ISO 3166-1 code in capitals, of an alias such as `UK`, or the organisation of an id.
  public static subscript(code: String) -> Country? {
    let code = canonical(code)
    if let row = Vocabulary.countries[code] { return country(row, isOrganisation: false) }
    return Vocabulary.organisations[code].map { country($0, isOrganisation: true) }
  }

  /// Whether there is one of that code or id.
  static func knows(_ code: String) -> Bool {
    let code = canonical(code)
    return Vocabulary.countries[code] != nil || Vocabulary.organisations[code] != nil
  }

  /// The ISO 3166-1 code for one that the European Union writes otherwise: `GR` for `EL`.
  public static func canonical(_ code: String) -> String {
    // Strings are equal when they look alike; a code is its bytes.
    aliases.first { $0.alias.hasBytes(of: code) }?.code ?? code
  }

  /// Every code that a register may write: those of all, and the aliases.
  static let codes = (all.map(\.code) + aliases.map(\.alias)).sorted()

  /// Whether data that go there on a day stay in the European Economic Area; false for an unknown code.
  public static func isInEEA(_ code: String, on day: Day) -> Bool { Self[code]?.isInEEA(on: day) ?? false }

  /// The adequacy decision that holds for a code on a day.
  public static func adequacy(_ code: String, on day: Day) -> Adequacy? { Self[code]?.adequacy(on: day) }

  /// The name in a language, by its tag.
  public static func name(_ code: String, in language: String) -> String? { Self[code]?.name(in: language) }

  /// The one whose name in Dutch or English, with or without accents, or whose code in other letters, someone wrote instead of the code.
  static func meant(by word: String) -> Country? {
    let written = FoldedText(word).bytes
    let named = all.first { country in
      [country.code, country.wording.nl, country.wording.en].contains { FoldedText($0).bytes == written }
    }
    return named
      ?? spoken.first { FoldedText($0.key).bytes == written }.flatMap { $0.string }.flatMap { Self[$0] }
  }

  /// How a country is written.
  static let form = Wording(
    nl: "schrijf het land met zijn code van twee hoofdletters, zoals NL, BE of US",
    en: "write the country by its code of two capitals, such as NL, BE or US")

  private static let spoken = eea["spoken"]?.children ?? []

  private static let eea = LawFile.document(PackageResources.eea_toml).root
  private static let aliases = (eea["aliases"]?.children ?? []).map {
    (alias: $0.key, code: $0.string ?? $0.key)
  }
  private static let territories = byKey(eea["territories"], \.string)
  private static let linked = byKey(eea["linked"], \.string)
  private static let members = byKey(eea["members"]) { $0.children.compactMap(Validity.init(_:)) }
  private static let decisions = byKey(LawFile.document(PackageResources.adequacy_toml).root) {
    $0.children.compactMap(Adequacy.init(_:))
  }

  /// The values of a table; asked for with ids of our own alone.
  private static func byKey<Value>(_ table: TOMLValue?, _ value: (TOMLValue) -> Value?) -> [String: Value] {
    var values: [String: Value] = [:]
    for entry in table?.children ?? [] { values[entry.key] = value(entry) }
    return values
  }

  private static func country(_ row: VocabularyRow, isOrganisation: Bool) -> Country {
    Country(
      code: row.id, isOrganisation: isOrganisation, linkedTo: linked[row.id], row: row,
      membership: members[territories[row.id] ?? row.id] ?? [], decisions: decisions[row.id] ?? [])
  }
}
