extension Rule {
  /// Data are collected for what they are needed for, and for nothing else (AVG art. 5(1)(c)). Whether the activity
  /// names them at all, FRM05 tells; whether people may leave them out, FRM21.
  static let fieldForOtherPurposes = Rule(
    code: "FRM29", name: "field-for-other-purposes", severity: .warning,
    provisions: [.gdpr("5(1)(c)"), .gdpr("5(1)(b)")],
    summary: Wording(
      nl: "een veld vraagt een gegeven dat de doelen van het formulier niet gebruiken",
      en: "a field asks for data that the purposes of the form do not use"),
    rationale: Wording(
      nl: """
        Bij elk gegeven staat in het register waarvoor u het gebruikt. Dit formulier dient andere doelen. \
        Wat u daarvoor niet nodig hebt, vraagt u daar niet, en al helemaal niet verplicht.
        """,
      en: """
        With all data the register says what you use them for. This form serves other purposes. What you \
        do not need for those, you do not ask for there, and surely do not require.
        """),
    help: Wording(
      nl: """
        haal het veld weg, of noem het doel bij het gegeven of bij het formulier (purposes)
        """,
      en: """
        take the field away, or name the purpose with the data or with the form (purposes)
        """),
    failing: [
      """
      [purposes.contact-handling]
      [purposes.newsletter]
      [personal-data.email]
      purposes = ["newsletter"]
      source = ["data-subject"]
      [forms.contact]
      page = "https://www.korenaar.example/contact"
      selector = "#vraag"
      purposes = ["contact-handling"]
      @@ site/contact/index.html
      <form id="vraag" method="post">→<input type="email" name="email">←</form>
      """,
      """
      [purposes.contact-handling]
      [purposes.delivery]
      [personal-data.phone]
      purposes = ["contact-handling"]
      [personal-data.courier-phone]
      category = "phone"
      purposes = ["delivery"]
      [forms.contact]
      page = "/contact/"
      purposes = ["contact-handling"]
      fields = { nummer = "courier-phone" }
      @@ site/contact.html
      <form method="post"><input type="tel" name="tel">→<input name="nummer">←</form>
      """,
      """
      [purposes.order-fulfilment]
      legal-basis = "contract"
      [purposes.newsletter]
      legal-basis = "consent"
      consent = { text = "Ja, mail mij de nieuwsbrief van De Korenaar." }
      [personal-data.birth-date]
      purposes = ["newsletter"]
      required = "for-purpose"
      [forms.kassa]
      page = "/kassa/"
      @@ site/kassa.html
      <form method="post"><input name="geboortedatum" →required←></form>
      """,
    ],
    passing: [
      """
      [purposes.contact-handling]
      [purposes.newsletter]
      [personal-data.email]
      purposes = ["newsletter", "contact-handling"]
      [personal-data.name]
      [forms.contact]
      page = "/contact/"
      purposes = ["contact-handling"]
      @@ site/contact.html
      <form method="post"><input type="email" name="email" required><input name="naam" required></form>
      """,
      """
      [purposes.order-fulfilment]
      legal-basis = "contract"
      [purposes.newsletter]
      legal-basis = "consent"
      consent = { text = "Ja, mail mij de nieuwsbrief van De Korenaar." }
      [personal-data.birth-date]
      purposes = ["newsletter"]
      required = "for-purpose"
      [personal-data.email]
      purposes = ["order-fulfilment", "newsletter"]
      [forms.kassa]
      page = "/kassa/"
      [forms.aanmelden]
      page = "/nieuws/"
      purposes = ["newsletter"]
      @@ site/kassa.html
      <form method="post"><input name="geboortedatum"><input type="email" name="email" required></form>
      @@ site/nieuws.html
      <form method="post"><input name="geboortedatum" required></form>
      """,
    ],
    check: .eachForm { form, context in
      guard form.isDeclared, form.links.allSatisfy(\.isWhole) else { return [] }
      return form.fields.compactMap { field in
        let rows = form.rows(of: field)
        guard let row = rows.first?.row else { return nil }
        let named = field.named(context.register.vocabularies["data-categories"])
        let serving = rows.filter { $0.link.serves($0.row) }
        if serving.isEmpty {
          return Place(
            field.field.span, detail: named, second: SecondPlace(row.placeOfPurposes, otherPurposes))
        }
        guard let required = field.field.required, form.asksOnly(onConsent: serving) else { return nil }
        return Place(
          required, detail: named, help: leaveFree, second: SecondPlace(row.placeOfPurposes, onConsentOnly))
      }
    })
}

private let otherPurposes = Wording(
  nl: "dit gegeven hoort bij andere doelen dan het formulier",
  en: "these data belong to other purposes than the form")
private let onConsentOnly = Wording(
  nl: "dit gegeven dient alleen waar iemand toestemming voor geeft",
  en: "these data serve only what people consent to")
private let leaveFree = Wording(
  nl: "haal de verplichting van het veld weg: wie geen toestemming geeft, hoeft dit niet in te vullen",
  en: "make the field optional: who does not consent need not fill it in")

extension FormLink {
  /// Whether all was understood of what the form and the data are for.
  fileprivate var isWhole: Bool {
    (form?.isWhole(\.purposes) ?? true) && activity.isWhole(\.purposes) && activity.isWhole(\.personalData)
      && activity.personalData.allSatisfy { $0.isWhole(\.purposes) }
  }
}

extension AuditedForm {
  /// The rows in the register of what a field asks for: the one that the register names for it, else those of its kind.
  fileprivate func rows(of field: AskedField) -> [(link: FormLink, row: PersonalData)] {
    let named = links.compactMap { link in link.row(of: field.field).map { (link, $0) } }
    if !named.isEmpty { return named }
    guard let category = field.category else { return [] }
    return links.flatMap { link in link.rows(of: category).map { (link, $0) } }
  }

  /// Whether rows serve no purpose of the form but those that people consent to, while it has others too. What people
  /// may leave out by the register, FRM21 tells of.
  fileprivate func asksOnly(onConsent rows: [(link: FormLink, row: PersonalData)]) -> Bool {
    let served = rows.flatMap { link, row in
      let own = link.activity.purposes(of: row).map(\.id)
      return link.purposes.filter { own.contains($0.id) }
    }
    let others = links.flatMap(\.purposes).filter { $0.kind != "legal-obligation" }
    return !served.isEmpty && served.allSatisfy { $0.legalBasis?.value == .consent }
      && others.contains { $0.legalBasis.map { $0.value != .consent } ?? false }
      && !rows.allSatisfy { $0.row.required?.value == .optional }
  }
}

extension PersonalData {
  /// Where the row says what it is for; the row itself, where it leaves that to the activity.
  fileprivate var placeOfPurposes: Span { self.purposes?.span ?? span }
}
