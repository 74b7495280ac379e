extension Rule {
  /// A link would let a stranger's register publish a file from outside it.
  static let fileLinked = Rule(
    code: "SYN42", name: "file-linked", severity: .error,
    summary: Wording(nl: "symbolische koppeling in het register", en: "symbolic link in the register"),
    rationale: Wording(
      nl: """
        Een koppeling kan naar een bestand buiten het register wijzen; wat daar staat zou dan op \
        uw site kunnen komen. avgreg volgt daarom geen enkele koppeling en leest alleen wat in \
        het register zelf ligt.
        """,
      en: """
        A link can point to a file outside the register, and what stands there could then end up \
        on your site. avgreg therefore follows no link at all and reads only what lies in the \
        register itself.
        """),
    help: Wording(
      nl: "zet een kopie van het bestand op deze plaats", en: "put a copy of the file in this place"),
    failing: [
      """
      @ parties/meta.md
      @ →activities/nieuwsbrief.md← (link to ../parties/meta.md)
      """,
      "@ →activities/nieuwsbrief.md← (link to /etc/hostname)",
      "@ →activities← (link to /etc)",
    ],
    passing: ["@ activities/nieuwsbrief.md"],
    check: .loading(code: "SYN42"))
}
