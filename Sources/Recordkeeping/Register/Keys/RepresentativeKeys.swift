/// Who represents an organisation from outside the EEA (AVG art. 27).
public final class RepresentativeKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = RepresentativeKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "representative", keys.name, keys.address, keys.email, keys.country)

  let name = Key<String>(
    "name", .always, .public, law: [.gdpr("13(1)(a)"), .gdpr("27")],
    nl: "De naam van de vertegenwoordiger.", en: "The representative's name.")
  let address = Key<String>(
    "address", .always, .public, law: [.gdpr("13(1)(a)")],
    nl: "Het adres van de vertegenwoordiger.", en: "The representative's address.")
  let email = Key<EmailAddress>(
    "email", .optional, .public, law: [.gdpr("13(1)(a)")],
    nl: "Het e-mailadres van de vertegenwoordiger.", en: "The representative's e-mail address.")
  let country = Key<Word>(
    "country", .always, .public, .countries, law: [.gdpr("27(3)")],
    nl: "Het land van de vertegenwoordiger.", en: "The representative's country.")
}
