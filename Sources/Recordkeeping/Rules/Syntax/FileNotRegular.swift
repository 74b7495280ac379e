extension Rule {
  /// Speaks of pipes, sockets, devices and of folders that are named like a record.
  static let fileNotRegular = Rule(
    code: "SYN40", name: "file-not-regular", severity: .error,
    summary: Wording(nl: "geen gewoon bestand", en: "not a regular file"),
    rationale: Wording(
      nl: """
        Een register bestaat uit gewone tekstbestanden. Uit een pijp, een socket of een apparaat \
        komt elke keer iets anders, of komt nooit een einde; een map met de naam van een record \
        is vrijwel altijd een vergissing. avgreg leest ze niet, dus mist het wat erin zou staan.
        """,
      en: """
        A register consists of plain text files. A pipe, a socket or a device gives something \
        else each time, or never ends; a folder with the name of a record is nearly always a \
        mistake. avgreg does not read them, so it misses what they would say.
        """),
    help: Wording(
      nl: "zet er een gewoon bestand neer, of haal het weg", en: "put a regular file there, or take it away"),
    failing: [
      "@ →activities/nieuwsbrief.md← (pipe)",
      "@ →parties/voorbeeldmail.md← (folder)",
    ],
    passing: ["@ activities/nieuwsbrief.md"],
    check: .loading(code: "SYN40"))
}
