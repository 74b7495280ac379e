import Foundation

extension ScriptedHistory {
  /// Two and a half years in which everything happens that a history has to tell or to keep silent about.
  static func full() throws -> ScriptedHistory {
    let history = try ScriptedHistory()
    try history.begin()
    try history.changeFacts()
    try history.changeNames()
    try history.changeActivities()
    try history.changeRecipients()
    return history
  }

  /// The beginning, and what readers do not notice: white space, comments, internal keys, another order.
  private func begin() throws {
    try commit("2024-02-01")
    try change("activities/nieuwsbrief.md", "\n[purposes.proof]", to: "\n\n# een opmerking\n[purposes.proof]")
    try commit("2024-02-10")
    try change("activities/nieuwsbrief.md", "owner = \"Winkel\"", to: "owner = \"Kantoor\"")
    try commit("2024-03-01")
    try change(
      "activities/nieuwsbrief.md",
      """
      [personal-data.name]
      purposes = ["newsletter"]
      source = ["data-subject"]
      required = "optional"
      retention = { start = "withdrawal", erased-within = "1 month" }

      """, to: "")
    try change(
      "activities/nieuwsbrief.md", "[personal-data.email]",
      to: """
        [personal-data.name]
        purposes = ["newsletter"]
        source = ["data-subject"]
        required = "optional"
        retention = { start = "withdrawal", erased-within = "1 month" }

        [personal-data.email]
        """)
    try commit("2024-03-20")
  }

  /// Terms, two commits on one day, a basis.
  private func changeFacts() throws {
    try change("activities/nieuwsbrief.md", "period = \"5 years\"", to: "period = \"7 years\"")
    try commit("2024-04-01")
    try change("activities/nieuwsbrief.md", "erased-within = \"1 month\"", to: "erased-within = \"2 weeks\"")
    try commit("2024-06-03", "T07:00:00Z")
    try change(
      "activities/nieuwsbrief.md", "[personal-data.email]",
      to: """
        [personal-data.phone]
        purposes = ["newsletter"]
        source = ["data-subject"]
        required = "optional"
        retention = { start = "withdrawal", erased-within = "2 weeks" }

        [personal-data.email]
        """)
    // Where clocks are two hours ahead it is the next day already; here it is not.
    try commit("2024-06-04", "T00:30:00+02:00")
    try change(
      "activities/nieuwsbrief.md",
      "legal-basis = \"legal-obligation\"\nlaw = [\"AVG art. 7(1)\", \"AVG art. 21(3)\"]",
      to: """
        legal-basis = "legitimate-interests"
        legitimate-interest = "Laten zien dat u ja zei"
        balancing-test = { done = 2024-06-01, document = "afweging.md" }
        """)
    try commit("2024-09-01")
  }

  /// Another name for the record, the register's folder and a purpose: nothing for readers.
  private func changeNames() throws {
    try shell("git mv winkel/activities/nieuwsbrief.md winkel/activities/brief.md")
    try commit("2024-10-01")
    try move(to: "klanten/bakker")
    try commit("2024-11-01")
    try change("activities/brief.md", "[\"newsletter\"]", to: "[\"letter\"]")
    try change("activities/brief.md", "[purposes.newsletter", to: "[purposes.letter")
    try change(
      "activities/brief.md", "[purposes.letter]\n", to: "[purposes.letter]\ncategory = \"newsletter\"\n")
    try commit("2024-11-10")
  }

  /// A draft that becomes active, by way of a branch, and ends.
  private func changeActivities() throws {
    try place.write(Self.draft, to: "\(register)/activities/contact.md")
    try commit("2025-01-10")
    try shell("git checkout -q -b tak")
    try change("activities/contact.md", "status = \"draft\"", to: "status = \"active\"")
    try commit("2025-02-01")
    try shell(
      "git checkout -q - && git merge -q --no-ff -m \(Self.canaries[2]) tak", at: "2025-03-01T12:00:00Z")
    try change("activities/contact.md", "status = \"active\"", to: "status = \"ended\"\nended = 2025-12-31")
    try commit("2026-01-05")
  }

  /// A day on which the statement was not complete, and changes that matter shortly before the end.
  private func changeRecipients() throws {
    try change("activities/brief.md", "withdrawal = [\"link-in-message\", \"web-form\", \"email\"]\n", to: "")
    try commit("2026-03-01")
    try change(
      "activities/brief.md", "withdrawal-page",
      to: "withdrawal = [\"link-in-message\", \"web-form\"]\nwithdrawal-page")
    try commit("2026-04-01")
    try place.write(Self.host, to: "\(register)/parties/voorbeeldhost.md")
    try change(
      "activities/brief.md", "recipients = [\"voorbeeldmail\"]",
      to: "recipients = [\"voorbeeldmail\", \"voorbeeldhost\"]")
    try commit("2026-11-01")
    try change("organisation.md", "Wij bakken brood en bezorgen het.", to: "Wij bakken brood.")
    try commit("2026-11-20")
  }

  /// An activity that has not begun.
  static let draft = """
    +++
    title = "Contactformulier"
    role = "controller"
    status = "draft"
    owner = "Winkel"
    statement = ["public"]
    data-subjects = ["visitor"]
    recipients = "none"
    automated-decision-making = "none"
    security-measures = ["encryption-transit", "access-roles", "backup", "patching", "breach-procedure"]

    [purposes.answer]
    category = "customer-service"
    purpose = "Uw vraag beantwoorden"
    legal-basis = "legitimate-interests"
    legitimate-interest = "Mensen antwoord geven op hun vraag"
    balancing-test = { done = 2024-12-01, document = "afweging.md" }

    [personal-data.email]
    source = ["data-subject"]
    required = "for-purpose"
    consequence = "Zonder e-mailadres antwoorden wij niet."
    retention = { period = "1 year", start = "last-contact" }
    +++

    """

  /// A processor outside the EEA.
  static let host = """
    +++
    name = "Voorbeeldhost Inc."
    category = "hosting"
    role = "processor"
    service = "Bewaart onze website"
    country = "US"
    website = "https://www.voorbeeldhost.example/"
    sub-processors = "none"

    [transfers.US]
    ground = "standard-clauses"
    copy = "https://www.voorbeeldhost.example/scc"
    document = "contracten/scc.pdf"
    impact-assessment = 2026-10-01

    [agreement]
    signed = 2026-10-01
    document = "contracten/voorbeeldhost.pdf"
    contains = ["a", "b", "c", "d", "e", "f", "g", "h"]
    sub-processing = "none"
    +++

    """
}
