/// A decision that no person looks at: the keys of `[automated-decision-making.x]` (AVG art. 22).
public final class AutomatedDecisionKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = AutomatedDecisionKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "automated-decision-making", keys.purposes, keys.logic, keys.significance, keys.consequences,
    keys.ground, keys.law, keys.profiling, keys.safeguards, keys.specialCategories)

  let purposes = Key<WordList>(
    "purposes", .always, .public, .purposes, unknown: "ORG07", law: [.gdpr("13(2)(f)")],
    nl: "Bij welke doelen het besluit hoort.", en: "To which purposes the decision belongs.")
  let logic = Key<Text>(
    "logic", .always(by: "SPC09"), .public, law: [.gdpr("13(2)(f)")], nl: "Hoe de computer beslist.",
    en: "How the computer decides.")
  let significance = Key<Text>(
    "significance", .always(by: "SPC09"), .public, law: [.gdpr("13(2)(f)")],
    nl: "Wat het besluit voor iemand betekent.", en: "What the decision means to people.")
  let consequences = Key<Text>(
    "consequences", .always(by: "SPC09"), .public, law: [.gdpr("13(2)(f)")], nl: "Wat eruit volgt.",
    en: "What follows from it.")
  let ground = Key<DecisionGround>(
    "ground", .always(by: "SPC08"), .public, law: [.gdpr("22(2)"), .uavg("40")],
    nl: "Waarom dit zonder mens mag.", en: "Why this is allowed without a person.")
  let law = Key<WordList>(
    "law",
    .when(
      nl: "de grond law of uavg-40 is", en: "the ground is law or uavg-40", .is("ground", "law", "uavg-40")),
    .public, law: [.gdpr("22(2)(b)"), .uavg("40")], nl: "De wet die het toestaat.",
    en: "The act that allows it.")
  let profiling = Key<Bool>(
    "profiling", .always, .public, law: [.gdpr("4(4)"), .uavg("40")],
    nl: "Of het besluit op een profiel steunt.",
    en: "Whether the decision rests on a profile.")
  let safeguards = Key<Text>(
    "safeguards", .always, .public, law: [.gdpr("22(3)")],
    nl: "Hoe iemand een mens laat kijken, zijn kant vertelt en het besluit betwist.",
    en: "How people have a person look, tell their side and contest the decision.")
  let specialCategories = Key<Answer<Word>>(
    "special-categories", .optional, .internal, .choices("decision-special-categories"),
    law: [.gdpr("22(4)")],
    nl: "Waarom er bijzondere gegevens bij worden gebruikt, of \"none\".",
    en: "Why special data are used for it, or \"none\".")
}

/// A decision that no person looks at.
public typealias AutomatedDecision = Record<AutomatedDecisionKeys>
