extension Rule {
  /// More than 32 folders deep.
  static let folderTooDeep = Rule(
    code: "SYN47", name: "folder-too-deep", severity: .error,
    summary: Wording(nl: "meer dan 32 mappen diep", en: "more than 32 folders deep"),
    rationale: Wording(
      nl: """
        Mappen ordenen de activiteiten voor wie ze leest; aan meer dan een paar lagen heeft \
        niemand iets. De grens zorgt dat het lezen altijd eindigt. Wat dieper ligt, is niet \
        gelezen.
        """,
      en: """
        Folders put the activities in order for those who read them; nobody is helped by more \
        than a few levels. The limit makes sure that reading always ends. What lies deeper was \
        not read.
        """),
    help: Wording(nl: "leg de records hoger", en: "move the records up"),
    failing: [
      "@ →activities/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a←/nieuwsbrief.md"
    ],
    passing: [
      "@ activities/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/nieuwsbrief.md"
    ],
    check: .loading(code: "SYN47"))
}
