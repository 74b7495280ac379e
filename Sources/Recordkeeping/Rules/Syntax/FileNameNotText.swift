extension Rule {
  /// File name that is not text.
  static let fileNameNotText = Rule(
    code: "SYN45", name: "file-name-not-text", severity: .error,
    summary: Wording(nl: "bestandsnaam die geen tekst is", en: "file name that is not text"),
    rationale: Wording(
      nl: """
        De naam bevat bytes die geen UTF-8 zijn. Elk systeem toont zo'n naam anders, en niemand \
        kan ernaar verwijzen. avgreg leest het bestand niet.
        """,
      en: """
        The name holds bytes that are not UTF-8. Every system shows such a name differently, and \
        nobody can refer to it. avgreg does not read the file.
        """),
    help: Wording(nl: "geef het bestand een nieuwe naam", en: "give the file a new name"),
    failing: ["@ →activities/a\\xC3.md←"],
    passing: ["@ activities/cafe.md"],
    check: .loading(code: "SYN45"))
}
