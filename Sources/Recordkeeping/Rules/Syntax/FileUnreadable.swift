extension Rule {
  /// The command ends with 2: a register that was not read whole cannot be called complete.
  static let fileUnreadable = Rule(
    code: "SYN46", name: "file-unreadable", severity: .error,
    summary: Wording(nl: "niet te lezen", en: "cannot be read"),
    rationale: Wording(
      nl: """
        Wat hier staat kon avgreg niet lezen, dus het kan niet zeggen of het register volledig \
        is. De rest is wel gelezen en gecontroleerd.
        """,
      en: """
        avgreg could not read what stands here, so it cannot say whether the register is \
        complete. The rest was read and checked.
        """),
    help: Wording(
      nl: "geef uzelf leesrechten (`chmod u+rX`) en probeer het opnieuw",
      en: "give yourself permission to read (`chmod u+rX`) and try again"),
    failing: [
      "@ →activities/nieuwsbrief.md← (no permission)",
      "@ →activities/klanten← (folder, no permission)",
    ],
    passing: ["@ activities/nieuwsbrief.md"],
    check: .loading(code: "SYN46"))
}
