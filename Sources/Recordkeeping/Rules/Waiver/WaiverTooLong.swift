extension Rule {
  /// Counted from the day of the check; nobody records when a waiver was given. It waives nothing until that is mended.
  static let waiverTooLong = Rule(
    code: "WVR04", name: "waiver-too-long", severity: .error, blocksPublication: false,
    summary: Wording(nl: "ontheffing voor langer dan een jaar", en: "waiver for longer than a year"),
    rationale: Wording(
      nl: """
        Een ontheffing geldt hooguit een jaar. Zo kijkt er elk jaar iemand of de bevinding nog mag \
        blijven, en wordt uitzonderen geen gewoonte.
        """,
      en: """
        A waiver counts for at most a year. So someone looks every year whether the finding may still \
        stay, and exceptions do not become a habit.
        """),
    help: Wording(
      nl: "zet in until een dag die hooguit een jaar weg is",
      en: "put a day in until that is at most a year away"),
    failing: [
      """
      [cookies.cart]
      purpose = "Onthoudt uw mandje"
      [cookies.cart.waivers.KEY05]
      reason = "Het nummer is na een uur weg"
      by = "Webbeheer"
      until = →2036-01-01←
      """
    ],
    passing: [
      """
      [cookies.cart]
      purpose = "Onthoudt uw mandje"
      [cookies.cart.waivers.KEY05]
      reason = "Het nummer is na een uur weg"
      by = "Webbeheer"
      until = 2027-06-01
      """
    ],
    check: .waivers(.tooLong) { waiver in
      Place(
        waiver.record.until?.span ?? waiver.record.span,
        detail: Wording(
          nl: "de laatste dag die kan: \(waiver.limit)", en: "the last day that can be: \(waiver.limit)"))
    })
}
