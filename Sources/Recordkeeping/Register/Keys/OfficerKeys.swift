/// The data protection officer (AVG art. 37-39).
public final class OfficerKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = OfficerKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "data-protection-officer", keys.email, keys.phone, keys.address, keys.name, keys.registered)

  let email = Key<EmailAddress>(
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
    nl: "De naam van de functionaris; die komt niet op de site.",
    en: "The officer's name; it does not go on the site.")
  let registered = Key<Day>(
    "registered", .optional, .internal, law: [.gdpr("37(7)")],
    nl: "Wanneer u de functionaris bij de toezichthouder hebt aangemeld.",
    en: "When you notified the authority of the officer.")
}
