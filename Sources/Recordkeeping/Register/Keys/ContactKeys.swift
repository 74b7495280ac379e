/// The data protection officer (AVG art. 37-39).
public struct OfficerKeys: RecordKeys {
  public static let keys = OfficerKeys()
  public static let table = TableDeclaration("data-protection-officer", keys)

  let email = Key<String>(
    "email", .optional, .public, law: [.gdpr("13(1)(b)"), .gdpr("37(7)")],
    nl: "Het e-mailadres van de functionaris.", en: "The officer's e-mail address.")
  let phone = Key<String>(
    "phone", .optional, .public, law: [.gdpr("13(1)(b)")],
    nl: "Het telefoonnummer van de functionaris.", en: "The officer's telephone number.")
  let address = Key<String>(
    "address", .optional, .public, law: [.gdpr("13(1)(b)")],
    nl: "Het postadres van de functionaris.", en: "The officer's postal address.")
  let name = Key<String>(
    "name", .optional, .internal, law: [.gdpr("30(1)(a)")],
    nl: "De naam van de functionaris; die komt niet op de site.", en: "The officer's name; it does not go on the site.")
  let registered = Key<Day>(
    "registered", .optional, .internal, law: [.gdpr("37(7)")],
    nl: "Wanneer u de functionaris bij de toezichthouder hebt aangemeld.",
    en: "When you notified the authority of the officer.")
}

/// Who represents an organisation from outside the EEA (AVG art. 27).
public struct RepresentativeKeys: RecordKeys {
  public static let keys = RepresentativeKeys()
  public static let table = TableDeclaration("representative", keys)

  let name = Key<String>(
    "name", .always, .public, law: [.gdpr("13(1)(a)"), .gdpr("27")],
    nl: "De naam van de vertegenwoordiger.", en: "The representative's name.")
  let address = Key<String>(
    "address", .always, .public, law: [.gdpr("13(1)(a)")],
    nl: "Het adres van de vertegenwoordiger.", en: "The representative's address.")
  let email = Key<String>(
    "email", .optional, .public, law: [.gdpr("13(1)(a)")],
    nl: "Het e-mailadres van de vertegenwoordiger.", en: "The representative's e-mail address.")
  let country = Key<Word>(
    "country", .always, .public, .countries, law: [.gdpr("27(3)")],
    nl: "Het land van de vertegenwoordiger.", en: "The representative's country.")
}

/// Where people send a request about their data (AVG art. 12(2)).
public struct RightsRequestKeys: RecordKeys {
  public static let keys = RightsRequestKeys()
  public static let table = TableDeclaration("rights-requests", keys)

  let email = Key<String>(
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

/// The supervisory authority of a country other than the Netherlands (AVG art. 77).
public struct AuthorityKeys: RecordKeys {
  public static let keys = AuthorityKeys()
  public static let table = TableDeclaration("supervisory-authority", keys)

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
