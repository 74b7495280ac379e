extension Rule {
  /// Follows from the declarations of the keys; where a rule of law tells of one, this rule is silent.
  static let keyMissing = Rule(
    code: "KEY03", name: "key-missing", severity: .error,
    summary: Wording(nl: "verplichte sleutel ontbreekt of is leeg", en: "required key missing or empty"),
    rationale: Wording(
      nl: """
        Zonder deze sleutel is het register niet volledig, of is de verklaring niet te maken. Een leeg \
        antwoord telt niet: pas als iemand heeft gekeken, staat er iets, en waar het mag "none".
        """,
      en: """
        Without this key the register is not complete, or the statement cannot be made. An empty answer \
        does not count: only when someone has looked does something stand there, or "none" where that \
        is allowed.
        """),
    help: Wording(
      nl: "vul de sleutel in; `avgreg explain SLEUTEL` toont wat u kunt invullen",
      en: "fill in the key; `avgreg explain KEY` shows what to fill in"),
    failing: [
      """
      →+++←
      role = "processor"
      status = "active"
      +++
      """,
      """
      title = →""←
      role = "processor"
      status = "active"
      """,
      """
      title = "Websites onderhouden"
      role = "processor"
      status = "ended"
      ended = →""←
      """,
      """
      title = "Speelclub"
      role = "controller"
      status = "active"
      data-subjects = ["child"]
      offered-to-children = →""←
      recipients = "none"
      automated-decision-making = "none"
      """,
      """
      title = "Websites onderhouden"
      role = "processor"
      status = "active"
      →[rights-limits]←
      text = "U kunt geen bezwaar maken"
      """,
      """
      @ parties/voorbeeldmail.md
      →+++←
      name = "Voorbeeldmail B.V."
      category = "email-provider"
      role = "internal"
      +++
      """,
    ],
    passing: [
      """
      title = "Websites onderhouden"
      role = "processor"
      status = "active"
      """
    ],
    check: .absentKeys(.required))
}
