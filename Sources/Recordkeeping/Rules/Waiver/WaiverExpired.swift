extension Rule {
  /// The finding itself is shown again as well.
  static let waiverExpired = Rule(
    code: "WVR02", name: "waiver-expired", severity: .error, blocksPublication: false,
    summary: Wording(nl: "ontheffing is afgelopen", en: "waiver has ended"),
    rationale: Wording(
      nl: """
        Een ontheffing geldt tot en met de dag die erin staat. Daarna telt de bevinding weer, zodat \
        iemand opnieuw beslist of zij nog steeds mag blijven.
        """,
      en: """
        A waiver counts up to and including the day that stands in it. After that the finding counts \
        again, so that someone decides anew whether it may still stay.
        """),
    help: Wording(
      nl:
        "los de bevinding op en haal deze tabel weg, of laat opnieuw beslissen en zet een nieuwe dag in until",
      en: "settle the finding and take this table away, or have it decided anew and put a new day in until"),
    failing: [
      """
      [cookies.cart]
      purpose = "Onthoudt uw mandje"
      [cookies.cart.waivers.KEY05]
      reason = "Het nummer is na een uur weg"
      by = "Webbeheer"
      until = →2020-01-01←
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
      """,
      """
      [cookies.cart]
      purpose = "Onthoudt uw mandje"
      personal-data = "none"
      [cookies.cart.waivers.KEY05]
      reason = "Het nummer is na een uur weg"
      by = "Webbeheer"
      until = 2020-01-01
      """,
    ],
    check: .waivers(.expired) { waiver in
      Place(waiver.record.until?.span ?? waiver.record.span)
    })
}
