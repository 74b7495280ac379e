/// How consent is asked, proven and withdrawn: the keys of `[purposes.x.consent]` (AVG art. 7).
public final class ConsentKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = ConsentKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "consent", keys.text, keys.covers, keys.explicit, keys.mechanism, keys.channel, keys.location,
    keys.condition, keys.evidence, keys.withdrawal, keys.withdrawalPage, keys.withdrawalText,
    keys.steps, keys.withdrawalSteps, keys.withdrawalLogin, keys.withdrawalCost,
    keys.relyingControllers, keys.minimumAge, keys.parentalConsent, keys.since, keys.reviewed)

  let text = Key<Text>(
    "text", .always(by: "CON03"), .public, law: [.gdpr("4(11)"), .gdpr("7(2)")],
    nl: "De zin naast het vakje.", en: "The sentence beside the box.")
  let covers = Key<WordList>(
    "covers",
    .when(nl: "de grondslag van het doel geen toestemming is", en: "the purpose's basis is not consent") {
      $0.purpose?.legalBasis?.value != .consent
    }, .public, .choices("consent-covers"),
    law: [
      .gdpr("9(2)(a)"), .gdpr("22(2)(c)"), .gdpr("49(1)(a)"), .telecommunications("11.7"),
      .telecommunications("11.7a"),
    ],
    nl: "Waarvoor de toestemming is; zonder deze regel alleen de grondslag.",
    en: "What the consent is for; the legal basis alone without this line.")
  let explicit = Key<Bool>(
    "explicit",
    .when(
      nl: "zij bijzondere gegevens, een automatisch besluit of doorgifte dekt",
      en: "it covers special data, an automated decision or a transfer", by: "CON08"),
    .internal, law: [.gdpr("9(2)(a)"), .gdpr("22(2)(c)"), .gdpr("49(1)(a)")],
    nl: "Of de toestemming uitdrukkelijk is: de zin noemt het gevoelige zelf.",
    en: "Whether the consent is explicit: the sentence names the sensitive matter itself.")
  let mechanism = Key<ConsentMechanism>(
    "mechanism", .always, .internal, law: [.gdpr("4(11)")],
    nl: "Wat iemand doet om ja te zeggen.", en: "What people do to say yes.")
  let channel = Key<Channel>(
    "channel", .always, .internal, law: [.gdpr("7(3)")],
    nl: "Waar iemand ja zegt: op de site, op papier, ...",
    en: "Where people say yes: on the site, on paper, ...")
  let location = Key<ConsentLocation>(
    "location", .always, .internal, law: [.gdpr("7(2)")],
    nl: "Waar de vraag staat.", en: "Where the question stands.")
  let condition = Key<Answer<String>>(
    "condition", .always, .internal, law: [.gdpr("7(4)")],
    nl: "Wat iemand zonder toestemming niet krijgt, of \"none\".",
    en: "What people do not get without consent, or \"none\".")
  let evidence = Key<Table<EvidenceKeys>>(
    "evidence", .always(by: "CON02"), .internal, law: [.gdpr("7(1)")],
    nl: "Waar het bewijs van de toestemming ligt, en wat erin staat.",
    en: "Where the proof of consent lies, and what it holds.")
  let withdrawal = Key<WordList>(
    "withdrawal", .always(by: "CON01"), .public, .choices("withdrawal"),
    law: [.gdpr("7(3)"), .gdpr("13(2)(c)")],
    nl: "Hoe iemand de toestemming intrekt.", en: "How people withdraw consent.")
  let withdrawalPage = Key<Address>(
    "withdrawal-page",
    .when(nl: "iemand op de site of in de app ja zegt", en: "people say yes on the site or in the app") {
      guard let consent = $0.purpose?.consent, let channel = consent.channel?.value else { return false }
      return [.web, .app].contains(channel) && !consent.withdrawsByBanner
    }, .public, law: [.gdpr("7(3)")],
    nl: "De pagina waarop iemand de toestemming intrekt.", en: "The page on which people withdraw consent.")
  let withdrawalText = Key<Text>(
    "withdrawal-text", .optional, .public, law: [.gdpr("7(3)")],
    nl: "Wat u nog over intrekken wilt zeggen.", en: "What else you want to say about withdrawing.")
  let steps = Key<Int>(
    "steps", .optional, .internal, law: [.gdpr("7(3)")],
    nl: "In hoeveel stappen iemand ja zegt.", en: "In how many steps people say yes.")
  let withdrawalSteps = Key<Int>(
    "withdrawal-steps", .optional, .internal, law: [.gdpr("7(3)")],
    nl: "In hoeveel stappen iemand intrekt.", en: "In how many steps people withdraw.")
  let withdrawalLogin = Key<Bool>(
    "withdrawal-login", .optional, .internal, law: [.gdpr("7(3)")],
    nl: "Of iemand moet inloggen om in te trekken; zonder deze regel niet.",
    en: "Whether people have to log in to withdraw; they do not without this line.")
  let withdrawalCost = Key<Answer<Text>>(
    "withdrawal-cost", .optional, .internal, law: [.gdpr("7(3)")],
    nl: "Wat intrekken kost, of \"none\".", en: "What withdrawing costs, or \"none\".")
  let relyingControllers = Key<Answer<WordList>>(
    "relying-controllers", .optional, .public, .parties, unknown: "ORG07", law: [.gdpr("7(1)")],
    nl: "Andere organisaties die zich op deze toestemming beroepen.",
    en: "Other organisations that rely on this consent.")
  let minimumAge = Key<Int>(
    "minimum-age",
    .when(nl: "er kinderen bij de betrokkenen zijn", en: "children are among the data subjects") {
      $0.activity?.isAboutChildren ?? false
    }, .internal, law: [.gdpr("8"), .uavg("5")],
    nl: "Vanaf welke leeftijd u zonder ouder ja laat zeggen.",
    en: "From which age you accept a yes without a parent.")
  let parentalConsent = Key<Text>(
    "parental-consent", .optional, .public, law: [.gdpr("8(2)"), .uavg("5")],
    nl: "Hoe een ouder of voogd toestemming geeft.", en: "How a parent or guardian consents.")
  let since = Key<Day>(
    "since", .wanted, .internal, law: [.gdpr("7(1)")],
    nl: "Sinds wanneer u deze tekst gebruikt.", en: "Since when you use this text.")
  let reviewed = Key<Day>(
    "reviewed", .wanted(by: "CON21"), .internal, law: [.gdpr("7(1)")],
    nl: "Wanneer iemand de toestemming voor het laatst heeft nagelopen.",
    en: "When someone last reviewed the consent.")
}

/// The consent of a purpose.
public typealias Consent = Record<ConsentKeys>
