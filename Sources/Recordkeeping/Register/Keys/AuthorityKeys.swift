/// The supervisory authority of a country other than the Netherlands (AVG art. 77).
public final class AuthorityKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = AuthorityKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "supervisory-authority", keys.name, keys.website, keys.address)

  let name = Key<String>(
    "name", .always, .public, law: [.gdpr("13(2)(d)")], nl: "De naam van de toezichthouder.",
    en: "The authority's name.")
  let website = Key<Address>(
    "website", .always, .public, law: [.gdpr("13(2)(d)")], nl: "De website van de toezichthouder.",
    en: "The authority's website.")
  let address = Key<String>(
    "address", .optional, .public, law: [.gdpr("13(2)(d)")], nl: "Het postadres van de toezichthouder.",
    en: "The authority's postal address.")
}
