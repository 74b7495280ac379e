extension Rule {
  /// Silent where part of the file could not be read: the finding may be hidden by that.
  static let waiverUnused = Rule(
    code: "WVR03", name: "waiver-unused", severity: .warning,
    summary: Wording(nl: "ontheffing zonder bevinding", en: "waiver without a finding"),
    rationale: Wording(
      nl: """
        In deze tabel wordt niets gevonden waar de ontheffing over gaat. Misschien is het al opgelost, \
        of staat de ontheffing op de verkeerde plaats: zij geldt voor de tabel waar zij in staat en \
        voor wat daarbinnen staat. Een ontheffing die blijft staan, zou een latere fout verbergen.
        """,
      en: """
        Nothing is found in this table that the waiver speaks of. Perhaps it has been settled, or the \
        waiver stands in the wrong place: it holds for the table that it stands in and for what is \
        inside that. A waiver that stays would hide a later fault.
        """),
    help: Wording(
      nl: "haal deze tabel weg, of zet haar in de tabel waar de bevinding staat",
      en: "take this table away, or put it into the table that the finding points at"),
    failing: [
      """
      [cookies.cart]
      purpose = "Onthoudt uw mandje"
      personal-data = "none"
      →[cookies.cart.waivers.KEY05]←
      reason = "Het nummer is na een uur weg"
      by = "Webbeheer"
      until = 2027-06-01
      """,
      """
      +++
      title = "Nieuwsbrief"
      →[waivers.SYN30]←
      reason = "Het zijn geen tags"
      by = "Communicatie"
      until = 2027-06-01
      +++

      Afmelden kan altijd.
      """,
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
    check: .waivers(.unused) { waiver in Place(waiver.record.span) })
}
