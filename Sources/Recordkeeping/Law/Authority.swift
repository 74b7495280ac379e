/// A supervisory authority, to which a data subject can complain.
public struct Authority: Sendable {
  /// The word as it stands in a register.
  public var id: String { row.id }
  /// Labels and other texts.
  public let row: VocabularyRow
  /// ISO 3166-1 code of its country.
  public let country: String
  /// Address of its site.
  public let website: String
  /// Telephone number, as the authority writes it.
  public let phone: String?

  /// The name in a language, by its tag.
  public func name(in language: String) -> String? { row.label(in: language) }
  /// The postal address in a language.
  public func address(in language: String) -> String? { row.text("address", in: language) }
  /// How the page for complaints on its site is called.
  public func complaintPage(in language: String) -> String? { row.text("complaint", in: language) }
}

extension Authority {
  /// Every authority that the program knows.
  public static let all = Vocabulary.authorities.rows.compactMap(Authority.init(_:))

  /// The authority with this id.
  public static subscript(id: String) -> Authority? { all.first { $0.id.utf8.elementsEqual(id.utf8) } }

  /// The authority of a country, by its ISO 3166-1 code.
  public static func of(country: String) -> Authority? {
    let code = Countries.canonical(country)
    return all.first { $0.country.utf8.elementsEqual(code.utf8) }
  }

  private init?(_ row: VocabularyRow) {
    guard let country = row.text("country"), let website = row.text("website") else { return nil }
    self.init(row: row, country: country, website: website, phone: row.text("phone"))
  }
}
