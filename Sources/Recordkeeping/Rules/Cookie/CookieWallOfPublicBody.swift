extension Rule {
  /// Takes the place of CON07 for the cookies of a public body, so that one fault is told once.
  static let cookieWallOfPublicBody = Rule(
    code: "COO06", name: "cookie-wall-of-public-body", severity: .error,
    provisions: [.telecommunications("11.7a(5)")],
    summary: Wording(
      nl: "overheid die toegang laat afhangen van toestemming voor cookies",
      en: "public body that makes access depend on consent to cookies"),
    rationale: Wording(
      nl: """
        Een inwoner kan niet naar een andere gemeente voor zijn paspoort. Daarom mag een overheid \
        niemand van haar website houden omdat hij geen cookies wil.
        """,
      en: """
        Residents cannot go to another municipality for their passport. That is why a public body may \
        not keep people from its website because they want no cookies.
        """),
    help: Wording(
      nl: "laat de site ook zonder ja zien, en zet cookie-wall = false en condition = \"none\"",
      en: "show the site without a yes too, and put cookie-wall = false and condition = \"none\""),
    failing: [
      """
      @ organisation.md
      kind = "public-body"
      cookie-wall = →true←
      """,
      """
      [purposes.statistics.consent]
      covers = ["legal-basis", "device"]
      condition = →"Zonder cookies ziet u de site niet"←
      @ organisation.md
      kind = "public-body"
      """,
      """
      [purposes.statistics.consent]
      location = "banner"
      condition = →"Zonder ja opent de site niet"←
      @ organisation.md
      kind = "public-body"
      """,
    ],
    passing: [
      """
      @ organisation.md
      kind = "public-body"
      cookie-wall = false
      """,
      """
      @ organisation.md
      kind = "company"
      cookie-wall = true
      """,
      """
      [purposes.statistics.consent]
      covers = ["device"]
      location = "banner"
      condition = "none"
      @ organisation.md
      kind = "public-body"
      """,
      """
      [purposes.newsletter.consent]
      location = "own-form"
      condition = "Zonder nieuwsbrief geen account"
      @ organisation.md
      kind = "public-body"
      """,
    ],
    check: .any(
      .each(.organisation) { visit in
        guard visit.record.kind?.value == .publicBody, let wall = visit.record.cookieWall, wall.value else {
          return []
        }
        return [Place(wall.span)]
      },
      .each(.consents) { visit in
        guard visit.isPublicCookieConsent, visit.organisation?.cookieWall?.value != true,
          let condition = visit.record.condition, condition.value.value != nil
        else { return [] }
        let kind = visit.organisation?.kind?.span
        let words = Wording(nl: "volgens dit een overheid", en: "by this a public body")
        return [Place(condition.span, second: kind.map { SecondPlace($0, words) })]
      }))
}

extension Visit where Keys == ConsentKeys {
  /// Whether a public body asks it for what it stores or reads on devices.
  var isPublicCookieConsent: Bool {
    organisation?.kind?.value == .publicBody
      && (record.coverage.contains(.device) || record.location?.value == .banner)
  }
}
