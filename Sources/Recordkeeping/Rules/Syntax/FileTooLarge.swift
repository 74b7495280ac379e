extension Rule {
  /// File larger than 1 MiB.
  static let fileTooLarge = Rule(
    code: "SYN41", name: "file-too-large", severity: .error,
    summary: Wording(nl: "bestand groter dan 1 MiB", en: "file larger than 1 MiB"),
    rationale: Wording(
      nl: """
        Een record is een tekst die mensen lezen; de grootste die wij kennen is een honderdste \
        van deze grens. De grens zorgt dat een bestand dat hier niet hoort het geheugen niet \
        vult. avgreg leest het bestand niet.
        """,
      en: """
        A record is a text that people read; the largest we know is a hundredth of this limit. \
        The limit keeps a file that does not belong here from filling the memory. avgreg does \
        not read the file.
        """),
    help: Wording(
      nl: "splits het record, of leg het bestand buiten het register",
      en: "split the record, or keep the file outside the register"),
    failing: ["@ →activities/nieuwsbrief.md← (2097152 bytes)"],
    passing: ["@ activities/nieuwsbrief.md (1048576 bytes)"],
    check: .loading(code: "SYN41"))
}
