/// The rules on one subject: those whose codes start with the same three letters.
public struct RuleFamily: Sendable {
  /// The letters: `RET`.
  public let code: String
  /// What its rules are about.
  public let subject: Wording

  /// Its rules, by code.
  public var rules: [Rule] {
    Rulebook.all.filter { $0.family == code }.sorted { $0.code < $1.code }
  }

  /// Every family that has rules: first what the law asks, then the form of the register.
  public static let all: [RuleFamily] = subjects.map { RuleFamily(code: $0, subject: $1) }
    .filter { !$0.rules.isEmpty }

  private static let subjects: [(String, Wording)] = [
    ("ORG", Wording(nl: "de organisatie", en: "the organisation")),
    ("ENT", Wording(nl: "de activiteit", en: "the activity")),
    ("BAS", Wording(nl: "grondslagen", en: "legal bases")),
    ("CON", Wording(nl: "toestemming en intrekken", en: "consent and its withdrawal")),
    ("SPC", Wording(nl: "bijzondere gegevens en BSN", en: "special data and identification numbers")),
    ("REC", Wording(nl: "ontvangers", en: "recipients")),
    ("TRF", Wording(nl: "doorgifte buiten de EER", en: "transfers outside the EEA")),
    ("RET", Wording(nl: "bewaren en wissen", en: "retention and erasure")),
    ("SEC", Wording(nl: "beveiliging en DPIA", en: "security and impact assessment")),
    ("COO", Wording(nl: "cookies en wat erop lijkt", en: "cookies and the like")),
    ("FRM", Wording(nl: "formulieren op de website", en: "forms on the site")),
    ("STM", Wording(nl: "de privacyverklaring", en: "the privacy statement")),
    ("PRC", Wording(nl: "werk in opdracht", en: "work as a processor")),
    ("TXT", Wording(nl: "de teksten", en: "the texts")),
    ("LEK", Wording(nl: "gegevens van mensen in het register", en: "people's data in the register")),
    ("WVR", Wording(nl: "ontheffingen", en: "waivers")),
    ("KEY", Wording(nl: "sleutels en waarden", en: "keys and values")),
    ("REF", Wording(nl: "verwijzingen en vertalingen", en: "references and translations")),
    ("SYN", Wording(nl: "leesbare bestanden", en: "readable files")),
    ("TPL", Wording(nl: "eigen templates", en: "templates of your own")),
  ]
}
