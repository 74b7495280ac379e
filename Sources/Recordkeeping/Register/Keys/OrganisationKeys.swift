/// Who is responsible: the keys of `organisation.md`.
public final class OrganisationKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = OrganisationKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "organisation", keys.format, keys.name, keys.tradeNames, keys.kind, keys.address, keys.email,
    keys.phone, keys.contactPage, keys.country, keys.website, keys.privacyPage,
    keys.accessibilityPage, keys.registrationNumber, keys.vatNumber, keys.languages,
    keys.repository, keys.employees, keys.coreActivities, keys.dataProtectionOfficer,
    keys.representative, keys.representativeReason, keys.rightsRequests, keys.supervisoryAuthority,
    keys.cookies, keys.cookieSettingsPage, keys.cookieWall, keys.securityMeasures, keys.reviewEvery,
    keys.published)

  let format = Key<Int>(
    "format", .optional, .internal,
    nl: "Het nummer van het formaat waarin het register staat; zonder deze regel 1.",
    en: "The number of the format that the register is in; 1 without this line.")
  let name = Key<String>(
    "name", .always(by: "ORG01"), .public, law: [.gdpr("13(1)(a)"), .gdpr("30(1)(a)")],
    nl: "De naam van de organisatie zoals die in het handelsregister staat.",
    en: "The name of the organisation as the trade register has it.")
  let tradeNames = Key<WordList>(
    "trade-names", .optional, .public, law: [.gdpr("13(1)(a)")],
    nl: "De namen waaronder mensen u kennen.", en: "The names that people know you by.")
  let kind = Key<OrganisationKind>(
    "kind", .always, .internal,
    law: [.gdpr("6(1)"), .gdpr("37(1)(a)"), .gdpr("49(3)"), .telecommunications("11.7a(5)")],
    nl: "Wat voor organisatie het is; voor een overheid gelden andere regels.",
    en: "What kind of organisation it is; other rules hold for a public body.")
  let address = Key<String>(
    "address",
    .when(
      nl: "er geen e-mail, telefoon of contactpagina is", en: "there is no e-mail, phone or contact page",
      by: "ORG02"),
    .public, law: [.gdpr("13(1)(a)"), .gdpr("30(1)(a)")],
    nl: "Het postadres.", en: "The postal address.")
  let email = Key<EmailAddress>(
    "email",
    .when(
      nl: "er geen adres, telefoon of contactpagina is", en: "there is no address, phone or contact page",
      by: "ORG02"),
    .public, law: [.gdpr("13(1)(a)"), .gdpr("30(1)(a)")],
    nl: "Het e-mailadres voor vragen over privacy.", en: "The e-mail address for questions about privacy.")
  let phone = Key<String>(
    "phone",
    .when(
      nl: "er geen adres, e-mail of contactpagina is", en: "there is no address, e-mail or contact page",
      by: "ORG02"),
    .public, law: [.gdpr("13(1)(a)"), .gdpr("30(1)(a)")],
    nl: "Het telefoonnummer.", en: "The telephone number.")
  let contactPage = Key<Address>(
    "contact-page",
    .when(
      nl: "er geen adres, e-mail of telefoon is", en: "there is no address, e-mail or phone", by: "ORG02"),
    .public, law: [.gdpr("13(1)(a)"), .gdpr("30(1)(a)")],
    nl: "De pagina waarop iemand u een bericht stuurt.", en: "The page on which people send you a message.")
  let country = Key<Word>(
    "country", .always, .public, .countries, law: [.gdpr("3"), .gdpr("27"), .gdpr("55")],
    nl: "Het land van vestiging, met de code van twee letters: \"NL\".",
    en: "The country of establishment, by its code of two letters: \"NL\".")
  let website = Key<Address>(
    "website", .optional, .public, law: [.gdpr("12(1)")],
    nl: "Het adres van uw website.", en: "The address of your website.")
  let privacyPage = Key<Address>(
    "privacy-page",
    .when(nl: "er een website is", en: "there is a website") { $0.organisation?.website != nil },
    .public, law: [.gdpr("12(1)")],
    nl: "Het adres waarop de privacyverklaring komt te staan.",
    en: "The address at which the privacy statement will stand.")
  let accessibilityPage = Key<Address>(
    "accessibility-page", .optional, .public, law: [.gdpr("12(1)")],
    nl: "Het adres van uw toegankelijkheidsverklaring; elke pagina verwijst ernaar.",
    en: "The address of your accessibility statement; every page refers to it.")
  let registrationNumber = Key<String>(
    "registration-number", .optional, .public, law: [.other("BW 3:15d")],
    nl: "Het nummer in het handelsregister.", en: "The number in the trade register.")
  let vatNumber = Key<String>(
    "vat-number", .optional, .public, law: [.other("BW 3:15d")],
    nl: "Het btw-nummer.", en: "The VAT number.")
  let languages = Key<WordList>(
    "languages", .always, .internal, .languages, law: [.gdpr("12(1)")],
    nl: "De talen van de verklaring; de eerste is de taal van het register zelf.",
    en: "The languages of the statement; the first is the language of the register itself.")
  let repository = Key<RepositoryAccess>(
    "repository", .optional, .internal, law: [.gdpr("5(1)(f)"), .gdpr("32(1)")],
    nl: "Wie het register zelf kan lezen: alleen wie u toegang geeft, of iedereen.",
    en: "Who can read the register itself: only those you let in, or everyone.")
  let employees = Key<Int>(
    "employees", .optional, .internal, law: [.gdpr("30(5)")],
    nl: "Hoeveel mensen er werken.", en: "How many people work there.")
  let coreActivities = Key<Answer<WordList>>(
    "core-activities", .always, .internal, .choices("core-activities"), law: [.gdpr("37(1)(b)-(c)")],
    nl: "Of uw hoofdactiviteit mensen op grote schaal volgt of gevoelige gegevens op grote schaal verwerkt.",
    en: "Whether your core activity follows people on a large scale or uses sensitive data on a large scale.")
  let dataProtectionOfficer = Key<Answer<Table<OfficerKeys>>>(
    "data-protection-officer", .always(by: "ORG03"), .public,
    law: [.gdpr("13(1)(b)"), .gdpr("30(1)(a)"), .gdpr("37(7)")],
    nl: "De functionaris voor gegevensbescherming, of \"none\".",
    en: "The data protection officer, or \"none\".")
  let representative = Key<Answer<Table<RepresentativeKeys>>>(
    "representative",
    .when(nl: "het land buiten de EER ligt", en: "the country lies outside the EEA", by: "ORG05"),
    .public, law: [.gdpr("27")],
    nl: "Wie u in de EU vertegenwoordigt, als u zelf buiten de EER bent gevestigd.",
    en: "Who represents you in the EU, if you are established outside the EEA.")
  let representativeReason = Key<String>(
    "representative-reason",
    .when(nl: "er geen vertegenwoordiger hoeft te zijn", en: "no representative is needed") {
      if case .nothing? = $0.organisation?.representative?.value { true } else { false }
    }, .internal, law: [.gdpr("27(2)")],
    nl: "Waarom u geen vertegenwoordiger hoeft te hebben.", en: "Why you need no representative.")
  let rightsRequests = Key<Table<RightsRequestKeys>>(
    "rights-requests", .optional, .public, law: [.gdpr("12(2)"), .gdpr("13(2)(b)")],
    nl: "Waar iemand een verzoek om zijn gegevens doet; zonder deze tabel de gewone contactgegevens.",
    en: "Where people ask for their data; the ordinary contact details without this table.")
  let supervisoryAuthority = Key<Answer<Table<AuthorityKeys>>>(
    "supervisory-authority",
    .when(nl: "het land niet Nederland is", en: "the country is not the Netherlands") {
      $0.organisation?.isAbroad ?? false
    }, .public, law: [.gdpr("13(2)(d)"), .gdpr("77")],
    nl: "De toezichthouder bij wie iemand een klacht indient; in Nederland de Autoriteit Persoonsgegevens.",
    en: "The authority to which people complain; in the Netherlands the Autoriteit Persoonsgegevens.")
  let cookies = Key<NoneOnly>(
    "cookies",
    .when(
      nl: "er een website is en geen activiteit cookies noemt",
      en: "there is a website and no activity lists cookies"
    ) {
      $0.organisation?.website != nil && $0.register.hasAllActivities
        && $0.register.activities.allSatisfy { $0.fields["cookies"] == nil }
    },
    .public, law: [.telecommunications("11.7a")],
    nl: """
      "none" als uw site niets op het apparaat van bezoekers zet of leest; anders staan de cookies \
      bij de activiteiten.
      """,
    en: """
      "none" if your site stores and reads nothing on visitors' devices; otherwise activities list \
      the cookies.
      """)
  let cookieSettingsPage = Key<Address>(
    "cookie-settings-page",
    .when(
      nl: "er cookies met toestemming zijn, zonder withdrawal-page daarvoor",
      en: "there are cookies with consent, without a withdrawal-page for it", by: "COO07"),
    .public, law: [.gdpr("7(3)")],
    nl: "Waar een bezoeker zijn keuze over cookies verandert.",
    en: "Where visitors change their choice about cookies.")
  let cookieWall = Key<Bool>(
    "cookie-wall",
    .when(
      nl: "u een overheid bent met cookies waarvoor toestemming nodig is",
      en: "you are a public body with cookies that need consent"
    ) { $0.isPublicBodyAskingConsent }, .internal, law: [.telecommunications("11.7a(5)")],
    nl: "Of iemand de site pas ziet na toestemming voor cookies.",
    en: "Whether people see the site only after consent to cookies.")
  let securityMeasures = Key<WordList>(
    "security-measures", .optional, .internal, .vocabulary("security-measures"),
    law: [.gdpr("30(1)(g)"), .gdpr("32(1)")],
    nl: "De maatregelen die voor alle activiteiten gelden.", en: "The measures that hold for all activities.")
  let reviewEvery = Key<Period>(
    "review-every", .optional, .internal, law: [.gdpr("5(2)"), .gdpr("24")],
    nl: "Hoe vaak u elke activiteit naloopt.", en: "How often you review each activity.")
  let published = Key<Day>(
    "published", .optional, .internal, law: [.gdpr("13"), .gdpr("14")],
    nl: "De dag waarop u de verklaring voor het laatst op de site hebt gezet.",
    en: "The day on which you last put the statement on the site.")
}

/// The organisation that a register is of.
public typealias Organisation = Record<OrganisationKeys>
