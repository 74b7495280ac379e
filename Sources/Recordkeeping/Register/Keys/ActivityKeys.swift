/// One processing activity: the keys of `activities/*.md`.
public final class ActivityKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = ActivityKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "activity", keys.title, keys.role, keys.status, keys.since, keys.ended, keys.erased, keys.owner,
    keys.reviewed, keys.reviewBy, keys.reviewedFacts, keys.watch, keys.statement,
    keys.informationExemption, keys.informed, keys.dataSubjects, keys.recipients,
    keys.securityMeasures, keys.securityReason, keys.retention, keys.automatedDecisionMaking,
    keys.impactAssessment, keys.jointControllers, keys.offeredToChildren, keys.childrenPage,
    keys.rightsLimits, keys.systems, keys.documents, keys.notes, keys.purposes, keys.personalData,
    keys.cookies, keys.forms, keys.controllers, keys.categories, keys.subProcessors)

  let title = Key<Text>(
    "title", .always, .public, law: [.gdpr("12(1)")],
    nl: "De naam van de activiteit, zoals een bezoeker die begrijpt.",
    en: "The name of the activity, as a visitor understands it.")
  let role = Key<ActivityRole>(
    "role", .always(by: "ENT04"), .public, unknown: "ENT04", law: [.gdpr("30(1)"), .gdpr("30(2)")],
    nl: "Of u zelf bepaalt waarom en hoe, samen met een ander, of in opdracht.",
    en: "Whether you decide why and how yourself, with another, or work on instruction.")
  let status = Key<ActivityStatus>(
    "status", .always, .internal, law: [.gdpr("30(1)")],
    nl: "Concept, gepland, lopend of beëindigd.", en: "Draft, planned, active or ended.")
  let since = Key<Day>(
    "since", .optional, .internal, law: [.gdpr("5(1)(e)")],
    nl: "Sinds wanneer u dit doet.", en: "Since when you do this.")
  let ended = Key<Day>(
    "ended",
    .when(nl: "de status ended is", en: "the status is ended", .is("status", "ended")), .internal,
    law: [.gdpr("5(1)(e)")],
    nl: "Wanneer u ermee bent gestopt; vanaf dan lopen de termijnen af.",
    en: "When you stopped; from then on the terms run out.")
  let erased = Key<Day>(
    "erased", .optional, .internal, law: [.gdpr("5(1)(e)")],
    nl: "Wanneer de laatste gegevens zijn gewist, of dan gewist worden.",
    en: "When the last data were erased, or are going to be.")
  let owner = Key<String>(
    "owner", .wanted(by: "ENT12"), .internal, law: [.gdpr("24")],
    nl: "De functie of afdeling die over deze activiteit gaat; geen naam van een persoon.",
    en: "The function or department in charge of this activity; not a person's name.")
  let reviewed = Key<Day>(
    "reviewed", .wanted(by: "ENT10"), .internal, law: [.gdpr("5(2)")],
    nl: "Wanneer iemand deze tekst voor het laatst heeft nagelopen.",
    en: "When someone last reviewed this text.")
  let reviewBy = Key<Day>(
    "review-by", .optional, .internal, law: [.gdpr("5(2)")],
    nl: "Wanneer dat weer moet.", en: "When it is due again.")
  let reviewedFacts = Key<Fingerprint>(
    "reviewed-facts", .optional, .internal, law: [.gdpr("5(2)"), .gdpr("24")],
    nl:
      "Het kenmerk van wat er toen stond; `avgreg review` schrijft het. Verandert er later een feit, dan zegt check dat.",
    en:
      "The fingerprint of what it said then; `avgreg review` writes it. If a fact changes later, check says so."
  )
  let watch = Key<WordList>(
    "watch", .optional, .internal, .paths, law: [.gdpr("5(2)"), .gdpr("24")],
    nl: "Bestanden in dezelfde Git-repository waarvan een wijziging vraagt om opnieuw na te lopen.",
    en: "Files in the same Git repository of which a change asks for a new review.")
  let statement = Key<Answer<WordList>>(
    "statement",
    .when(
      nl: "u geen verwerker bent", en: "you are not the processor", .isNot("role", "processor"), by: "STM07"),
    .internal, .choices("statement"), law: [.gdpr("13"), .gdpr("14")],
    nl: "Voor wie de verklaring is waarin deze activiteit staat: public, staff, ...",
    en: "Whom the statement with this activity is for: public, staff, ...")
  let informationExemption = Key<Table<InformationExemptionKeys>>(
    "information-exemption",
    .when(nl: "statement \"none\" is", en: "statement is \"none\"", .is("statement", "none")), .internal,
    law: [.gdpr("13(4)"), .gdpr("14(5)"), .uavg("41")],
    nl: "De uitzondering in de wet waarom u hierover niet informeert.",
    en: "The exemption in law by which you do not inform people of this.")
  let informed = Key<Word>(
    "informed",
    .when(
      nl: "gegevens van een ander dan de persoon zelf komen",
      en: "data come from someone other than the person"
    ) {
      $0.isOwn && ($0.activity?.hasIndirectSource ?? false)
    }, .internal, .choices("informed"), law: [.gdpr("14(3)")],
    nl: "Wanneer u iemand vertelt dat u gegevens van een ander hebt gekregen.",
    en: "When you tell people that you got data from another.")
  let dataSubjects = Key<WordList>(
    "data-subjects",
    .when(
      nl: "u geen verwerker bent", en: "you are not the processor", .isNot("role", "processor"), by: "ENT02"),
    .public,
    .vocabulary("data-subjects"), law: [.gdpr("30(1)(c)")],
    nl: "Van welke groepen mensen de gegevens zijn.", en: "Which groups of people the data are about.")
  let recipients = Key<Answer<WordList>>(
    "recipients",
    .when(nl: "u geen verwerker bent", en: "you are not the processor", .isNot("role", "processor")), .public,
    .parties, unknown: "REC01", law: [.gdpr("13(1)(e)"), .gdpr("30(1)(d)")],
    nl: "Wie de gegevens krijgt: partijen uit parties/, of \"none\".",
    en: "Who gets the data: parties from parties/, or \"none\".")
  let securityMeasures = Key<WordList>(
    "security-measures",
    .when(
      nl: "er geen security-reason is en de organisatie ze niet noemt",
      en: "there is no security-reason and the organisation lists none", by: "SEC01"),
    .internal, .vocabulary("security-measures"), law: [.gdpr("30(1)(g)"), .gdpr("32(1)")],
    nl: "De maatregelen die de gegevens beschermen.", en: "The measures that protect the data.")
  let securityReason = Key<String>(
    "security-reason", .optional, .internal, law: [.gdpr("30(1)(g)")],
    nl: "Waarom u de maatregelen niet beschrijft.", en: "Why you do not describe the measures.")
  let retention = Key<TableList<RetentionKeys>>(
    "retention", .optional, .public, law: [.gdpr("13(2)(a)")],
    nl: "De bewaartermijn voor elke rij zonder eigen termijn.",
    en: "The term for each row without one of its own.")
  let automatedDecisionMaking = Key<Answer<Rows<AutomatedDecisionKeys>>>(
    "automated-decision-making",
    .when(nl: "u geen verwerker bent", en: "you are not the processor", .isNot("role", "processor")), .public,
    law: [.gdpr("13(2)(f)"), .gdpr("22")],
    nl: "Besluiten die een computer neemt zonder dat er een mens naar kijkt, of \"none\".",
    en: "Decisions that a computer takes without a person looking at them, or \"none\".")
  let impactAssessment = Key<Table<ImpactAssessmentKeys>>(
    "impact-assessment",
    .wanted(
      nl: "er bijzondere of strafrechtelijke gegevens zijn, of twee andere kenmerken van hoog risico",
      en: "there are special or criminal data, or two other marks of high risk", by: "SEC20"
    ) {
      $0.activity?.needsAssessmentDecision(in: $0.register) ?? false
    }, .internal, law: [.gdpr("35")],
    nl: "Of een gegevensbeschermingseffectbeoordeling (DPIA) nodig is, en wanneer die is gedaan.",
    en: "Whether a data protection impact assessment is needed, and when it was done.")
  let jointControllers = Key<Rows<JointControllerKeys>>(
    "joint-controllers",
    .when(
      nl: "de rol joint-controller is", en: "the role is joint-controller", .is("role", "joint-controller"),
      by: "REC05"), .public, law: [.gdpr("26"), .gdpr("30(1)(a)")],
    nl: "Met wie u samen verantwoordelijk bent, en wat u hebt afgesproken.",
    en: "With whom you are jointly responsible, and what you arranged.")
  let offeredToChildren = Key<Bool>(
    "offered-to-children",
    .when(nl: "er kinderen bij de betrokkenen zijn", en: "children are among the data subjects") {
      $0.isOwn && ($0.activity?.isAboutChildren ?? false)
    }, .internal, law: [.gdpr("8(1)")],
    nl: "Of u dit rechtstreeks aan kinderen aanbiedt.", en: "Whether you offer this directly to children.")
  let childrenPage = Key<Address>(
    "children-page",
    .wanted(
      nl: "er kinderen bij de betrokkenen zijn", en: "children are among the data subjects", by: "SPC21"
    ) { $0.activity?.isAboutChildren ?? false }, .public, law: [.gdpr("12(1)")],
    nl: "De pagina met uitleg die een kind begrijpt.",
    en: "The page with an explanation that a child understands.")
  let rightsLimits = Key<Table<RightsLimitKeys>>(
    "rights-limits", .optional, .public, law: [.gdpr("23"), .uavg("41")],
    nl: "Waar een wet de rechten van mensen anders regelt.",
    en: "Where a law arranges people's rights otherwise.")
  let systems = Key<WordList>(
    "systems", .optional, .internal, law: [.gdpr("5(2)")],
    nl: "De programma's waarin de gegevens staan.", en: "The programs that hold the data.")
  let documents = Key<WordList>(
    "documents", .optional, .internal, law: [.gdpr("5(2)")],
    nl: "Waar contracten en afwegingen te vinden zijn.", en: "Where contracts and considerations are found.")
  let notes = Key<String>(
    "notes", .optional, .internal, law: [.gdpr("5(2)")],
    nl: "Aantekeningen voor uzelf; die komen niet op de site.",
    en: "Notes for yourself; they do not go on the site.")
  let purposes = Key<Rows<PurposeKeys>>(
    "purposes",
    .when(
      nl: "u geen verwerker bent", en: "you are not the processor", .isNot("role", "processor"), by: "ENT01"),
    .public,
    law: [.gdpr("5(1)(b)"), .gdpr("13(1)(c)"), .gdpr("30(1)(b)")],
    nl: "Waarvoor u de gegevens gebruikt: een tabel per doel.",
    en: "What you use the data for: a table for each purpose.")
  let personalData = Key<Rows<PersonalDataKeys>>(
    "personal-data",
    .when(
      nl: "u geen verwerker bent", en: "you are not the processor", .isNot("role", "processor"), by: "ENT03"),
    .public,
    law: [.gdpr("30(1)(c)")],
    nl: "Welke gegevens u gebruikt: een tabel per soort.", en: "Which data you use: a table for each kind.")
  let cookies = Key<Rows<CookieKeys>>(
    "cookies", .optional, .public, law: [.telecommunications("11.7a")],
    nl: "Wat uw site op het apparaat van bezoekers zet of leest.",
    en: "What your site stores or reads on visitors' devices.")
  let forms = Key<Rows<FormKeys>>(
    "forms", .optional, .internal, law: [.gdpr("5(1)(c)")],
    nl: "De formulieren op uw site die bij deze activiteit horen.",
    en: "The forms on your site that belong to this activity.")
  let controllers = Key<Rows<ClientControllerKeys>>(
    "controllers",
    .when(nl: "u verwerker bent", en: "you are the processor", .is("role", "processor"), by: "PRC01"),
    .internal,
    law: [.gdpr("30(2)(a)")],
    nl: "Voor wie u werkt: een tabel per klant.", en: "Whom you work for: a table for each client.")
  let categories = Key<WordList>(
    "categories",
    .when(
      nl: "u verwerker bent en klanten ze niet zelf noemen",
      en: "you are the processor and clients do not list their own", by: "PRC02"),
    .internal, law: [.gdpr("30(2)(b)")],
    nl: "Welk werk u voor alle klanten doet.", en: "Which work you do for all clients.")
  let subProcessors = Key<Answer<WordList>>(
    "sub-processors", .optional, .internal, .parties, unknown: "REC01",
    law: [.gdpr("28(2)"), .gdpr("28(4)")],
    nl: "Wie u daarbij inschakelt.", en: "Whom you call in for it.")
}

/// One processing activity.
public typealias ProcessingActivity = Record<ActivityKeys>
