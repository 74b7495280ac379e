extension Rule {
  /// Silent where a fault in another file may hide that it names the party.
  static let partyUnused = Rule(
    code: "REF06", name: "party-unused", severity: .warning,
    provisions: [.gdpr("30(1)(d)")],
    summary: Wording(
      nl: "partij die nergens in het register wordt genoemd", en: "party that nothing in the register names"),
    rationale: Wording(
      nl: """
        Een partij staat in het register omdat zij gegevens krijgt, levert of laat verwerken. Noemt geen \
        activiteit haar, dan is zij ergens vergeten, en leest niemand dat zij gegevens krijgt; of zij \
        doet niet meer mee.
        """,
      en: """
        A party is in the register because it gets data, supplies them or has them processed. If no \
        activity names it, it was forgotten somewhere and nobody reads that it gets data; or it is no \
        longer involved.
        """),
    help: Wording(
      nl: """
        noem de partij bij de activiteit die haar gebruikt: recipients = ["voorbeeldmail"]; werkt u niet \
        meer samen, zet dan until = 2026-10-31 of haal het bestand weg
        """,
      en: """
        name the party with the activity that uses it: recipients = ["voorbeeldmail"]; if you no longer \
        work together, put until = 2026-10-31 or take the file away
        """),
    failing: [
      """
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      name = "Voorbeeldmail B.V."
      @ parties/voorbeeldpost.md
      →+++←
      name = "Voorbeeldpost B.V."
      sub-processors = ["voorbeeldpost"]
      +++
      """,
      """
      @ parties/fietsclub.md
      →+++←
      role = "client"
      until = 2026-11-23
      +++
      """,
    ],
    passing: [
      """
      recipients = ["voorbeeldmail"]

      [personal-data.name]
      source = ["huisarts"]

      [cookies.visit]
      provider = "telbureau"
      third-party-access = ["pixelwerf"]
      @ parties/voorbeeldmail.md
      sub-processors = ["hostbedrijf"]
      @ parties/hostbedrijf.md
      @ parties/huisarts.md
      @ parties/telbureau.md
      @ parties/pixelwerf.md
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      sub-processors = ["hostbedrijf"]
      @ parties/fietsclub.md
      @ parties/hostbedrijf.md
      """,
      """
      [joint-controllers.meta]
      [purposes.news.consent]
      relying-controllers = ["partnerbedrijf"]
      @ parties/meta.md
      @ parties/partnerbedrijf.md
      """,
      """
      @ parties/voorbeeldmail.md
      until = 2026-11-22
      """,
    ],
    check: Check(isAbsence: false) { context in
      let called = context.register.parties.flatMap { party in
        (party.subProcessors?.value.value?.ids ?? []).filter { $0 != party.id }
      }
      let unused = context.register.parties.filter { party in
        !context.namedParties.all.contains(party.id) && !called.contains(party.id)
          && !party.isOver(on: context.day)
      }
      if unused.isEmpty { return [] }
      let hidden = HiddenMentions(in: context)
      return unused.filter { !hidden.contains($0.id, besides: $0.span.file) }.map { Place($0.span) }
    })
}
