extension Rule {
  /// File among the records that is no record.
  static let fileAmongRecords = Rule(
    code: "SYN49", name: "file-among-records", severity: .warning,
    summary: Wording(
      nl: "bestand tussen de records dat geen record is", en: "file among the records that is no record"),
    rationale: Wording(
      nl: """
        In `activities/` en `parties/` horen alleen records: bestanden waarvan de naam op `.md` \
        eindigt. Dit bestand wordt niet gelezen. Als het iets moet vastleggen, ontbreekt dat nu \
        in het register.
        """,
      en: """
        Only records belong in `activities/` and `parties/`: files whose name ends in `.md`. \
        This file is not read. If it is meant to record something, the register lacks it now.
        """),
    help: Wording(
      nl: "noem het `<id>.md` als het een record is; leg het anders in een andere map",
      en: "name it `<id>.md` if it is a record; otherwise keep it in another folder"),
    failing: [
      "@ →activities/nieuwsbrief.pdf←",
      "@ →parties/contract.docx←",
    ],
    passing: [
      """
      @ dpia/wmo-2025.pdf
      @ activities/README.md
      @ activities/nieuwsbrief.md~
      """
    ],
    check: .loading(code: "SYN49"))
}
