import Recordkeeping

/// What `init` says of a register that it has written: what is there, what it is worth, and what comes next.
struct StartMessage {
  let folder: DiskPath
  let starter: Starter
  /// Whether Git keeps it already.
  let isInRepository: Bool
  let language: Language

  func text(_ files: [SourceFile]) -> String {
    let label = starter.label[language]
    let written = Wording(
      nl: "\(folder.shown): begin van een register (\(label)), \(files.count) bestanden geschreven",
      en: "\(folder.shown): start of a register (\(label)), \(files.count) files written, in Dutch")
    let list = files.map { "  \($0.path)\n" }.joined()
    return "\(written[language])\n\(list)\n\(Self.warning[language])\n\n\(next)\(hint)"
  }

  /// What Git would add, said where nothing keeps the register's history yet.
  private var hint: String {
    if isInRepository { return "" }
    let words = Wording(
      nl: """

        Git is niet nodig. Met Git ziet u later wie wat wanneer heeft gewijzigd, en toont u aan welke tekst op welke \
        dag op uw site stond. Zo begint u:

        """,
      en: """

        Git is not needed. With Git you see later who changed what and when, and prove which text stood on your site \
        on which day. This is how to begin:

        """)
    let place = folder == DiskPath(".") ? "" : " -C \(folder.quoted)"
    let commands = [
      "git\(place) init", "git\(place) add .", "git\(place) commit -m \"Begin van het register\"",
    ]
    return words[language] + commands.map { "\n  \($0)" }.joined() + "\n"
  }

  private static let warning = Wording(
    nl: """
      Wat in de bestanden staat, is een voorbeeld tot u het hebt nagekeken; een openbare repository toont alles \
      wat erin staat.
      """,
    en: """
      What the files say is an example until you have looked it over; a public repository shows everything in it.
      """)

  private var next: String {
    let place = folder == DiskPath(".") ? "" : " \(folder.quoted)"
    let steps = [
      (
        "avgreg ask\(folder.registerOption)",
        Wording(nl: "vraagt u wat nog open is, stap voor stap", en: "asks what is still open, step by step")
      ),
      ("avgreg check\(place)", Wording(nl: "noemt wat u nog beslist", en: "lists what you still decide")),
      (
        "avgreg render --preview voorbeeld\(place)",
        Wording(
          nl: "maakt de pagina's als concept, om te bekijken", en: "makes the pages as drafts, to look at")
      ),
    ]
    return steps.map { "  \($0.0)\n      \($0.1[language])\n" }.joined()
  }
}
