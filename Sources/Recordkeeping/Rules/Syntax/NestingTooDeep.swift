extension Rule {
  /// Brackets within brackets beyond any use.
  static let nestingTooDeep = Rule(
    code: "SYN27",
    name: "nesting-too-deep",
    severity: .error,
    summary: Wording(nl: "haken of namen te diep in elkaar", en: "brackets or names nested too deep"),
    rationale: Wording(
      nl: """
        Een register gaat niet dieper dan een paar lagen. De grens van 64 houdt bestanden tegen die \
        een programma moeten laten vastlopen.
        """,
      en: """
        A register goes no deeper than a few levels. The limit of 64 stops files that are made to \
        bring a program down.
        """),
    help: Wording(nl: "Maak er minder lagen van.", en: "Use fewer levels."),
    failing: [
      "list = " + String(repeating: "[", count: 64) + "→[←" + String(repeating: "]", count: 65),
      "a" + String(repeating: ".a", count: 63) + "→.←a = 1",
    ],
    passing: [
      #"list = [[[["a"]]]]"#
    ],
    check: .reading(code: "SYN27")
  )
}
