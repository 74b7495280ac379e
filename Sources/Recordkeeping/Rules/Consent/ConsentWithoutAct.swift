extension Rule {
  /// The wrong ways are known by name, so that they can be told of.
  static let consentWithoutAct = Rule(
    code: "CON06", name: "consent-without-act", severity: .error,
    provisions: [.gdpr("4(11)"), .other("AVG overweging 32"), .other("C-673/17")],
    summary: Wording(
      nl: "toestemming zonder dat iemand iets doet om ja te zeggen",
      en: "consent without people doing anything to say yes"),
    rationale: Wording(
      nl: """
        Toestemming is iets wat iemand zelf doet: een leeg vakje aanvinken, op een knop drukken, \
        tekenen. Bij een vakje dat al is aangevinkt, bij zwijgen, scrollen of verder surfen is niet te \
        zeggen of die persoon het wilde.
        """,
      en: """
        Consent is something people do themselves: tick an empty box, press a button, sign. With a \
        pre-ticked box, silence, scrolling or browsing on, there is no telling whether they wanted it.
        """),
    help: Wording(
      nl: #"laat mensen zelf iets doen en zet bijvoorbeeld mechanism = "checkbox""#,
      en: #"have people do something themselves and put, for example, mechanism = "checkbox""#),
    failing: [
      """
      [purposes.newsletter.consent]
      mechanism = →"pre-ticked"←
      [purposes.order.consent]
      mechanism = →"silence"←
      [purposes.web-analytics.consent]
      mechanism = →"scrolling"←
      [purposes.personalised-ads.consent]
      mechanism = →"continued-use"←
      """
    ],
    passing: [
      """
      [purposes.newsletter.consent]
      mechanism = "double-opt-in"
      [purposes.web-analytics.consent]
      mechanism = "button"
      """
    ],
    check: .refused(.consents, \.mechanism))
}
