/// Why data are used: the keys of `[purposes.x]`.
public final class PurposeKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = PurposeKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "purposes", keys.purpose, keys.category, keys.legalBasis, keys.law, keys.legitimateInterest,
    keys.balancingTest, keys.publicTask, keys.contract, keys.vitalInterestReason,
    keys.directMarketing, keys.marketingGround, keys.optOutAtCollection, keys.furtherPurposeOf,
    keys.compatibility, keys.informed, keys.consent)

  let purpose = Key<Text>(
    "purpose", .always, .public, law: [.gdpr("13(1)(c)"), .gdpr("30(1)(b)")],
    nl: "Waarvoor u de gegevens gebruikt, in één zin voor de lezer.",
    en: "What you use the data for, in one sentence for the reader.")
  let category = Key<Word>(
    "category",
    .wanted(
      nl: "de naam van de tabel geen doel uit de lijst is", en: "the table's name is no purpose of the list"
    ) {
      !$0.isKnown($0.fields.id, in: "purposes")
    }, .internal, .vocabulary("purposes"),
    nl: "Het soort doel, als de naam van de tabel dat niet al zegt.",
    en: "The kind of purpose, where the table's name does not say it.")
  let legalBasis = Key<LegalBasis>(
    "legal-basis", .always(by: "BAS01"), .public, unknown: "BAS02", law: [.gdpr("6(1)"), .gdpr("13(1)(c)")],
    nl: "De grondslag: waarom u dit mag.", en: "The legal basis: why you may do this.")
  let law = Key<WordList>(
    "law",
    .when(
      nl: "de grondslag een wettelijke verplichting of publieke taak is",
      en: "the basis is a legal obligation or public task",
      .is("legal-basis", "legal-obligation", "public-task"), by: "BAS04", "BAS05"),
    .public, law: [.gdpr("6(3)")],
    nl: "De wet en het artikel die u verplichten of de taak geven.",
    en: "The act and article that oblige you or give the task.")
  let legitimateInterest = Key<Text>(
    "legitimate-interest",
    .when(
      nl: "de grondslag een gerechtvaardigd belang is", en: "the basis is legitimate interests",
      .is("legal-basis", "legitimate-interests"), by: "BAS03"),
    .public, law: [.gdpr("13(1)(d)"), .gdpr("14(2)(b)")],
    nl: "Welk belang u hebt.", en: "Which interest you have.")
  let balancingTest = Key<Table<AssessmentKeys>>(
    "balancing-test",
    .wanted(
      nl: "de grondslag een gerechtvaardigd belang is", en: "the basis is legitimate interests", by: "BAS10"
    ) {
      $0.purpose?.legalBasis?.value == .legitimateInterests
    }, .internal, law: [.gdpr("5(2)")],
    nl: "Wanneer u uw belang hebt afgewogen tegen dat van de mensen, en waar dat staat.",
    en: "When you weighed your interest against that of the people, and where that is written.")
  let publicTask = Key<Bool>(
    "public-task",
    .when(
      nl: "een overheid een gerechtvaardigd belang noemt", en: "a public body relies on legitimate interests"
    ) {
      $0.organisation?.kind?.value == .publicBody && $0.purpose?.legalBasis?.value == .legitimateInterests
    }, .internal, law: [.gdpr("6(1)")],
    nl: "Of dit bij een publieke taak hoort.", en: "Whether this is part of a public task.")
  let contract = Key<Text>(
    "contract", .optional, .public, law: [.gdpr("6(1)(b)")],
    nl: "Om welke overeenkomst het gaat.", en: "Which contract it concerns.")
  let vitalInterestReason = Key<String>(
    "vital-interest-reason",
    .wanted(nl: "de grondslag een vitaal belang is", en: "the basis is vital interests") {
      $0.purpose?.legalBasis?.value == .vitalInterests
    }, .internal, law: [.gdpr("6(1)(d)")],
    nl: "Waarom toestemming vragen hier niet gaat.", en: "Why asking consent is not possible here.")
  let directMarketing = Key<Bool>(
    "direct-marketing",
    .when(nl: "het doel reclame is", en: "the purpose is marketing") {
      ["newsletter", "direct-marketing", "personalised-ads"].contains($0.purpose?.kind)
    }, .internal, law: [.gdpr("21(2)")],
    nl: "Of u hiermee reclame maakt; dan stopt bezwaar het altijd.",
    en: "Whether this is marketing; an objection then always ends it.")
  let marketingGround = Key<Word>(
    "marketing-ground",
    .when(nl: "de toestemming voor berichten is", en: "the consent is for messages") {
      $0.purpose?.consent?.coverage.contains(.electronicMessages) ?? false
    }, .internal, .choices("marketing-ground"),
    law: [.telecommunications("11.7")],
    nl: "Waarom u reclame per e-mail, app of sms mag sturen.",
    en: "Why you may send marketing by e-mail, app or text message.")
  let optOutAtCollection = Key<Bool>(
    "opt-out-at-collection",
    .when(
      nl: "u eigen klanten mailt zonder toestemming", en: "you write to existing customers without consent",
      .is("marketing-ground", "existing-customers")), .internal, law: [.telecommunications("11.7(4)")],
    nl: "Of klanten zich meteen gratis konden afmelden toen zij hun adres gaven.",
    en: "Whether customers could opt out free of charge when they gave their address.")
  let furtherPurposeOf = Key<Word>(
    "further-purpose-of", .optional, .public, .purposes, unknown: "ORG07",
    law: [.gdpr("13(3)"), .gdpr("14(4)")],
    nl: "Het eerdere doel waarvoor u de gegevens kreeg.",
    en: "The earlier purpose for which you got the data.")
  let compatibility = Key<Table<AssessmentKeys>>(
    "compatibility",
    .when(nl: "het een later doel is", en: "it is a later purpose") { $0.purpose?.furtherPurposeOf != nil },
    .internal, law: [.gdpr("6(4)")],
    nl: "Wanneer u hebt nagegaan of het nieuwe doel past bij het oude.",
    en: "When you established that the new purpose goes with the old.")
  let informed = Key<Day>(
    "informed",
    .when(nl: "het een later doel is", en: "it is a later purpose") { $0.purpose?.furtherPurposeOf != nil },
    .internal, law: [.gdpr("13(3)")],
    nl: "Wanneer u de mensen over het nieuwe doel hebt verteld.",
    en: "When you told people of the new purpose.")
  let consent = Key<Table<ConsentKeys>>(
    "consent",
    .when(
      nl: "de grondslag toestemming is", en: "the basis is consent", .is("legal-basis", "consent"),
      by: "BAS07"),
    .public,
    law: [.gdpr("7")],
    nl: "Hoe u toestemming vraagt, bewijst en laat intrekken.",
    en: "How you ask, prove and let people withdraw consent.")
}

/// A purpose of an activity.
public typealias Purpose = Record<PurposeKeys>
