extension Rule {
  /// Silent where the text, or the form that avgreg prints, names one who decides for itself.
  static let consentReceiversUnnamed = Rule(
    code: "CON22", name: "consent-receivers-unnamed", severity: .warning,
    provisions: [.gdpr("4(11)"), .gdpr("13(1)(e)"), .other("EDPB 05/2020 par. 65")],
    summary: Wording(
      nl: "toestemming voor partners of derden die niet met name worden genoemd",
      en: "consent for partners or third parties that are not named"),
    rationale: Wording(
      nl: """
        Iemand zegt ja tegen bepaalde organisaties, niet tegen wie u later nog kiest. Wie zich op de \
        toestemming beroept, staat er daarom met name bij; anders geldt zij voor hen niet.
        """,
      en: """
        People say yes to certain organisations, not to whomever you choose later. So all who rely on \
        the consent are named with it; otherwise it does not count for them.
        """),
    help: Wording(
      nl: #"noem ze in text, of met hun bestanden uit parties/: relying-controllers = ["bezorgdienst"]"#,
      en: #"name them in text, or by their files in parties/: relying-controllers = ["courier"]"#),
    failing: [
      """
      [purposes.newsletter.consent]
      text = "Ja, Bakkerij De Korenaar en haar →partners← mogen mij mailen."
      """,
      """
      [purposes.newsletter.consent]
      text = "Ja, mail mij."
      [purposes.direct-marketing.consent]
      text = \"\"\"
      Ja, geef mijn adres aan \\
      →derde
      partijen← door.\"\"\"
      @ organisation.md
      name = "Jansen & Partners"
      languages = ["nl", "en"]
      @ activities/example.en.md
      [purposes.newsletter.consent]
      text = "Yes, Jansen & Partners and selected →third parties← may e-mail me."
      """,
    ],
    passing: [
      """
      [purposes.newsletter.consent]
      text = "Ja, mail mij de nieuwsbrief. Wij geven uw adres niet aan derden."
      """,
      """
      [purposes.newsletter.consent]
      text = "Ja, Jansen & Partners mag mij mailen."
      @ organisation.md
      name = "Jansen & Partners B.V."
      trade-names = ["Jansen & Partners"]
      """,
      """
      [purposes.events.consent]
      text = "Ja, nodig mij en mijn partner uit."
      """,
      """
      [purposes.newsletter.consent]
      text = "Ja, onze partners mogen mij mailen."
      relying-controllers = ["molen"]
      @ parties/molen.md
      name = "Molen De Zon"
      role = "controller"
      """,
      """
      [purposes.newsletter.consent]
      text = "Ja, onze partners Molen De Zon en Kaas Van Veen mogen mij mailen."
      @ parties/molen.md
      name = "Molen De Zon"
      role = "controller"
      """,
      """
      [purposes.newsletter.consent]
      text = "Ja, onze partners, zoals Café De Zon, mogen mij mailen."
      [purposes.events.consent]
      text = "Ja, Één & Partners mag mij uitnodigen."
      @ organisation.md
      name = "ÉÉN & PARTNERS"
      @ parties/cafe.md
      name = "CAFÉ DE ZON"
      role = "controller"
      """,
    ],
    check: .each(.consents) { visit in
      guard let text = visit.record.text, !visit.record.namesRelyingControllers else { return [] }
      let all = [Located(text.value.original, at: text.span)] + text.value.translated
      return all.flatMap { visit.context.unnamedReceivers(in: $0) }
    })
}

extension CheckContext {
  fileprivate func unnamedReceivers(in text: Located<String>) -> [Place] {
    let bytes = bytes(of: text.span)
    // Few texts speak of others at all; only in those are names looked for.
    if UnnamedReceivers(names: []).places(in: bytes).isEmpty { return [] }
    let controllers = register.parties.filter { [.controller, .jointController].contains($0.role?.value) }
    if controllers.contains(where: { $0.isNamed(in: text.value) }) { return [] }
    return UnnamedReceivers(names: register.namesOfAll.map { FoldedText($0) }).places(in: bytes).map {
      Place(Span(file: text.span.file, $0))
    }
  }
}

extension Consent {
  /// Whether the key says who else relies on it, be it in words that could not be read.
  fileprivate var namesRelyingControllers: Bool {
    if case .nothing? = self.relyingControllers?.value { return false }
    return placeOfAbsence(of: \.relyingControllers) == nil
  }
}

extension Party {
  fileprivate func isNamed(in text: String) -> Bool {
    guard let name = self.name?.value, !name.isEmpty else { return false }
    return FoldedText(text).holds(FoldedText(name))
  }
}

extension Register {
  /// The names of the organisation and of every party.
  fileprivate var namesOfAll: [String] {
    let own = [organisation?.name?.value].compactMap(\.self) + (organisation?.tradeNames?.value.ids ?? [])
    return own + parties.compactMap { $0.name?.value }
  }
}
