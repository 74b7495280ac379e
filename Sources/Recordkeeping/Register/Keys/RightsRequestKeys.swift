/// Where people send a request about their data (AVG art. 12(2)).
public final class RightsRequestKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = RightsRequestKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "rights-requests", keys.email, keys.page, keys.address, keys.phone, keys.identityCheck)

  let email = Key<EmailAddress>(
    "email", .optional, .public, law: [.gdpr("12(2)")],
    nl: "Het e-mailadres voor verzoeken.", en: "The e-mail address for requests.")
  let page = Key<Address>(
    "page", .optional, .public, law: [.gdpr("12(2)")],
    nl: "De pagina voor verzoeken.", en: "The page for requests.")
  let address = Key<String>(
    "address", .optional, .public, law: [.gdpr("12(2)")],
    nl: "Het postadres voor verzoeken.", en: "The postal address for requests.")
  let phone = Key<String>(
    "phone", .optional, .public, law: [.gdpr("12(2)")],
    nl: "Het telefoonnummer voor verzoeken.", en: "The telephone number for requests.")
  let identityCheck = Key<Text>(
    "identity-check", .optional, .public, law: [.gdpr("12(6)")],
    nl: "Hoe u nagaat of het verzoek van de persoon zelf komt, als u daaraan twijfelt.",
    en: "How you check that a request comes from the person, where you doubt it.")
}
