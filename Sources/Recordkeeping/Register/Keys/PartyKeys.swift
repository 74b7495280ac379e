/// One party in one role for one service: the keys of `parties/*.md`.
public final class PartyKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = PartyKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "party", keys.name, keys.category, keys.publish, keys.role, keys.service, keys.country,
    keys.address, keys.email, keys.phone, keys.website, keys.representative,
    keys.dataProtectionOfficer, keys.since, keys.until, keys.agreement, keys.subProcessors,
    keys.transfers, keys.register)

  let name = Key<String>(
    "name", .always, .public, law: [.gdpr("13(1)(e)"), .gdpr("30(1)(d)")],
    nl: "De naam van de partij.", en: "The party's name.")
  let category = Key<Word>(
    "category", .when(nl: "het geen klant is", en: "it is no client", .isNot("role", "client")), .public,
    .vocabulary("party-categories"), law: [.gdpr("13(1)(e)")],
    nl: "Wat voor partij het is.", en: "What kind of party it is.")
  let publish = Key<PublishedAs>(
    "publish", .optional, .internal, law: [.gdpr("13(1)(e)")],
    nl: "Of de site de naam noemt of alleen de soort; wie mede verantwoordelijk is, noemt hij altijd.",
    en: "Whether the site gives the name or only the kind; it names joint controllers always.")
  let role = Key<PartyRole>(
    "role", .always(by: "REC04"), .public, unknown: "REC04", law: [.gdpr("4(7)-(9)"), .gdpr("28")],
    nl: "In welke rol de partij gegevens krijgt.", en: "In which role the party gets data.")
  let service = Key<Text>(
    "service", .wanted(nl: "het geen klant is", en: "it is no client") { $0.party?.role?.value != .client },
    .public,
    law: [.gdpr("12(1)")],
    nl: "Wat de partij voor u doet, in een halve zin.", en: "What the party does for you, in half a sentence."
  )
  let country = Key<Word>(
    "country", .always, .public, .countries, law: [.gdpr("30(1)(e)")],
    nl: "Het land waar de partij is gevestigd.", en: "The country in which the party is established.")
  let address = Key<String>(
    "address",
    .when(
      nl: "het een klant of medeverantwoordelijke is zonder e-mail of website",
      en: "it is a client or joint controller without e-mail or website"
    ) { $0.lacksContact },
    .public, law: [.gdpr("30(1)(a)"), .gdpr("30(2)(a)")],
    nl: "Het postadres van de partij.", en: "The party's postal address.")
  let email = Key<EmailAddress>(
    "email", .optional, .public, law: [.gdpr("30(1)(a)"), .gdpr("30(2)(a)")],
    nl: "Het e-mailadres van de partij.", en: "The party's e-mail address.")
  let phone = Key<String>(
    "phone", .optional, .public, law: [.gdpr("30(1)(a)"), .gdpr("30(2)(a)")],
    nl: "Het telefoonnummer van de partij.", en: "The party's telephone number.")
  let website = Key<Address>(
    "website", .optional, .public, law: [.gdpr("30(1)(a)")],
    nl: "De website van de partij.", en: "The party's website.")
  let representative = Key<Answer<Table<RepresentativeKeys>>>(
    "representative",
    .when(nl: "het een klant is", en: "it is a client", .is("role", "client")), .internal,
    law: [.gdpr("30(2)(a)")],
    nl: "De vertegenwoordiger van de klant in de EU, of \"none\".",
    en: "The client's representative in the EU, or \"none\".")
  let dataProtectionOfficer = Key<Answer<Table<OfficerKeys>>>(
    "data-protection-officer",
    .when(nl: "het een klant is", en: "it is a client", .is("role", "client")), .internal,
    law: [.gdpr("30(2)(a)")],
    nl: "De functionaris van de klant, of \"none\".", en: "The client's data protection officer, or \"none\"."
  )
  let since = Key<Day>(
    "since", .optional, .internal, law: [.gdpr("30(1)(d)")], nl: "Sinds wanneer.", en: "Since when.")
  let until = Key<Day>(
    "until", .optional, .internal, law: [.gdpr("30(1)(d)")], nl: "Tot wanneer.", en: "Until when.")
  let agreement = Key<Answer<Table<AgreementKeys>>>(
    "agreement",
    .when(
      nl: "het een verwerker is", en: "it is a processor", .is("role", "processor", "sub-processor"),
      by: "REC02"),
    .internal,
    law: [.gdpr("28(3)"), .gdpr("28(9)")],
    nl: "De verwerkersovereenkomst.", en: "The processing agreement.")
  let subProcessors = Key<Answer<WordList>>(
    "sub-processors",
    .wanted(nl: "het een verwerker is", en: "it is a processor") { $0.party?.role?.value == .processor },
    .internal, .parties, unknown: "REC01", law: [.gdpr("28(2)"), .gdpr("28(4)")],
    nl: "Wie de verwerker zelf inschakelt, of \"none\".", en: "Whom the processor calls in, or \"none\".")
  let transfers = Key<Answer<Rows<TransferKeys>>>(
    "transfers",
    .wanted(
      nl: "het een verwerker is, of de regel er leeg staat", en: "it is a processor, or the line is empty",
      by: "REC20"
    ) {
      $0.party?.role?.value == .processor || $0.party?.fields.isBlank("transfers") ?? false
    },
    .public, law: [.gdpr("13(1)(f)"), .gdpr("30(1)(e)"), .gdpr("44")],
    nl: "Naar welke landen buiten de EER gegevens gaan, en wat dat toestaat; of \"none\".",
    en: "To which countries outside the EEA data go, and what allows it; or \"none\".")
  let register = Key<String>(
    "register", .optional, .internal, nl: "De map met het eigen register van deze klant.",
    en: "The folder with this client's own register.")
}

/// A party that gets data, or for which data are processed.
public typealias Party = Record<PartyKeys>
