extension Rule {
  /// Which of the two records of Article 30 an activity belongs to depends on it.
  static let roleMissing = Rule(
    code: "ENT04", name: "role-missing", severity: .error,
    provisions: [.gdpr("4(7)"), .gdpr("30(1)"), .gdpr("30(2)")],
    summary: Wording(
      nl: "rol bij de verwerking ontbreekt of is onbekend", en: "role in the processing missing or unknown"),
    rationale: Wording(
      nl: """
        Wie zelf bepaalt waarvoor en hoe gegevens worden gebruikt, moet mensen daarover vertellen. Wie \
        in opdracht van een klant werkt, houdt een korter register bij en laat dat vertellen aan de \
        klant over. Daarom zegt elke activiteit wat u daarin bent.
        """,
      en: """
        Those who decide themselves what data are used for, and how, have to tell people about it. \
        Those who work for a client keep a shorter record and leave the telling to the client. That is \
        why each activity says what you are in it.
        """),
    help: Wording(
      nl: #"zet boven de eerste tabel role = "controller", "joint-controller" of "processor""#,
      en: #"put above the first table role = "controller", "joint-controller" or "processor""#),
    failing: [
      """
      →+++←
      title = "Nieuwsbrief"
      +++
      """,
      """
      role = →"controler"←
      """,
      """
      role = →" "←
      """,
    ],
    passing: [
      """
      role = "controller"
      """,
      """
      role = "processor"
      """,
    ],
    check: .any(.reading(code: "ENT04"), .missing(.activities, \.role)))
}
