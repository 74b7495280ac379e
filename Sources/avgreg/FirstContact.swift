import Recordkeeping

/// What the program says to somebody who calls it where there is no register.
struct FirstContact {
  let language: Language

  var text: String { Self.words[language] }

  private static let words = Wording(
    nl: """
      avgreg houdt het register van verwerkingen bij (AVG art. 30),
      en maakt er de privacyverklaring van. Hier is geen register.

        avgreg init mijn-register   begint er een
        avgreg --register MAP       kijkt in een andere map
        avgreg --help               toont alle opdrachten

      """,
    en: """
      avgreg keeps the record of processing activities (GDPR art. 30),
      and makes the privacy statement of it. There is no register here.

        avgreg init my-register     starts one
        avgreg --register FOLDER    looks in another folder
        avgreg --help               shows all commands

      """)
}
