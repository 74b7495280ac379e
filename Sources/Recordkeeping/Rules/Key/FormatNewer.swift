extension Rule {
  /// The command ends with 2: what is not understood cannot be called complete.
  static let formatNewer = Rule(
    code: "KEY09", name: "format-newer", severity: .error,
    summary: Wording(
      nl: "register in een nieuwer formaat dan deze avgreg kent",
      en: "register in a newer format than this avgreg knows"),
    rationale: Wording(
      nl: """
        Een nieuwer formaat kan sleutels hebben die deze versie niet kent of anders leest. Wat zij ervan \
        zegt of maakt, zou dan niet kloppen.
        """,
      en: """
        A newer format may have keys that this version does not know or reads otherwise. What it says \
        or makes of the register would then be wrong.
        """),
    help: Wording(
      nl: "gebruik een nieuwere avgreg; deze kent format = 1",
      en: "use a newer avgreg; this one knows format = 1"),
    failing: [
      """
      @ organisation.md
      format = →2←
      """
    ],
    passing: [
      """
      @ organisation.md
      format = 1
      """,
      """
      @ organisation.md
      name = "Bakkerij De Korenaar B.V."
      """,
    ],
    check: .reading(code: "KEY09"))
}
