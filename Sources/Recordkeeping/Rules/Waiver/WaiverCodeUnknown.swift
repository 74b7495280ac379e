extension Rule {
  /// Suggests a code only where it was written otherwise: in small letters, or by the rule's name.
  static let waiverCodeUnknown = Rule(
    code: "WVR05", name: "waiver-code-unknown", severity: .error, blocksPublication: false,
    summary: Wording(
      nl: "ontheffing van een code die niet bestaat", en: "waiver of a code that does not exist"),
    rationale: Wording(
      nl: """
        Een ontheffing noemt de code van de bevinding, drie hoofdletters en twee cijfers. Bij deze code \
        hoort geen regel, dus doet de ontheffing niets.
        """,
      en: """
        A waiver names the code of the finding, three capitals and two digits. There is no rule of this \
        code, so the waiver does nothing.
        """),
    help: Wording(
      nl: "neem de code over uit de bevinding; `avgreg explain` toont ze alle",
      en: "copy the code from the finding; `avgreg explain` lists them all"),
    failing: [
      """
      title = "Nieuwsbrief"
      [personal-data.email]
      source = ["data-subject"]
      [personal-data.email.waivers.→RET99←]
      reason = "Wij volgen de branche"
      by = "Directie"
      until = 2027-06-01
      [waivers.→key-wanted←]
      reason = "Wij zijn met ons tweeën"
      by = "Directie"
      until = 2027-06-01
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
    check: .waivers(.codeUnknown) { waiver in
      let place = waiver.record.fields.nameSpan
      if let code = codeMeant(by: waiver.record.id) {
        return Place(place, help: question(code), suggestion: Suggestion(place, code))
      }
      let nearest = Nearest.word(to: waiver.record.id, among: Rulebook.all.map(\.code))
      return Place(place, help: nearest.map(question))
    })

  /// The code of a rule that was written in small letters or by its name.
  private static func codeMeant(by name: String) -> String? {
    let written = name.lowercasedASCII
    return Rulebook.all.first { $0.code.lowercasedASCII == written || $0.name == written }?.code
  }

  private static func question(_ code: String) -> Wording {
    Wording(nl: "bedoelt u `\(code)`?", en: "did you mean `\(code)`?")
  }
}
