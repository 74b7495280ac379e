extension Rule {
  /// File name that cannot be an id.
  static let fileNameUnusable = Rule(
    code: "SYN43", name: "file-name-unusable", severity: .error,
    summary: Wording(nl: "bestandsnaam die geen id kan zijn", en: "file name that cannot be an id"),
    rationale: Wording(
      nl: """
        De bestandsnaam is de id van het record. Andere records verwijzen ernaar en op de site \
        wordt hij een adres, dat overal hetzelfde moet blijven. Daarom bestaat een id alleen uit \
        a tot z, 0 tot 9 en -, heeft hij hoogstens 64 tekens, en is hij niet `none`.
        """,
      en: """
        The file name is the id of the record. Other records refer to it and on the site it \
        becomes an address, which must stay the same everywhere. So an id consists of a to z, 0 \
        to 9 and - alone, has at most 64 characters, and is not `none`.
        """),
    help: Wording(
      nl: "noem het bestand bijvoorbeeld `nieuwsbrief.md`, of `nieuwsbrief.en.md` voor een vertaling",
      en: "name the file `newsletter.md`, for example, or `newsletter.en.md` for a translation"),
    failing: [
      "@ →activities/Nieuwsbrief.md←",
      "@ →activities/nieuwe brief.md←",
      "@ →parties/none.md←",
      "@ →activities/nieuwsbrief.concept.md←",
      "@ →activities/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md←",
    ],
    passing: [
      """
      @ activities/nieuwsbrief-2.md
      @ activities/nieuwsbrief-2.en.md
      @ activities/klanten/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md
      """
    ],
    check: .loading(code: "SYN43"))
}
