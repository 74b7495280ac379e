import Foundation
import Testing

@Suite("avgreg add")
struct AddTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let start = try Program.run(
      "init", "register", "--starter", "practice", "--name", "De Korenaar", "--email",
      "privacy@korenaar.example",
      "--website", "www.korenaar.example", in: folder.url)
    #expect(start.status == 0)
  }

  func add(_ arguments: String) throws -> Program {
    try Program.shell("\"$AVGREG\" add \(arguments) --register register --language nl", in: folder.url)
  }

  var paths: [String] {
    (FileManager.default.subpaths(atPath: folder.url.path) ?? []).filter { $0.hasSuffix(".md") }.sorted()
  }

  @Test func `makes an activity from an example, with the parties that it names`() throws {
    let before = paths
    let run = try add("activity Nieuwsbrief")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Gemaakt:
          register/activities/nieuwsbrief.md
          register/parties/nieuwsbriefdienst.md
        Nog open:
          purposes.newsletter.consent.withdrawal-page: De pagina waarop iemand de toestemming intrekt.
          purposes.newsletter.consent.evidence.where: Waar het bewijs ligt.
          purposes.newsletter.consent.since: Sinds wanneer u deze tekst gebruikt.
          owner: De functie of afdeling die over deze activiteit gaat; geen naam van een persoon.
          reviewed: Wanneer iemand deze tekst voor het laatst heeft nagelopen.
          purposes.newsletter.consent.reviewed: Wanneer iemand de toestemming voor het laatst heeft nagelopen.

          avgreg ask nieuwsbrief --register register
              vraagt u wat open is
        Toch niet? Verwijder het bestand:
          rm -- register/activities/nieuwsbrief.md register/parties/nieuwsbriefdienst.md

        """)
    let text = try folder.text("register/activities/nieuwsbrief.md")
    #expect(
      text.contains(
        "text = \"Ja, mail mij de nieuwsbrief van De Korenaar. Ik kan mij altijd weer afmelden.\""))
    let added = ["register/activities/nieuwsbrief.md", "register/parties/nieuwsbriefdienst.md"]
    #expect(paths == (before + added).sorted())
    let check = try Program.run("check", "register", "--on", "2026-11-23", in: folder.url)
    #expect(check.status == 0)
    #expect(check.output.contains("0 fouten, 0 waarschuwingen"))
  }

  @Test func `makes an activity with every key that it needs`() throws {
    let run = try add("activity proefles")
    #expect(run.status == 0)
    #expect(
      try folder.text("register/activities/proefles.md") == """
        +++
        # Elk doel krijgt hieronder een eigen tabel, zoals [purposes.newsletter], en elk gegeven ook, zoals
        # [personal-data.email]. `avgreg ask` vraagt ernaar en maakt ze.
        # Hoe noemt u deze activiteit, zodat een bezoeker het begrijpt? Bijvoorbeeld: "Nieuwsbrief"
        title = ""
        # Bepaalt u zelf waarom en hoe u de gegevens gebruikt, doet u dat samen met een ander, of werkt u voor een
        # klant? Kies uit "controller", "joint-controller", "processor".
        role = ""
        # Een concept komt niet op uw site. Is alles ingevuld en klopt het? Maak er dan "active" van.
        status = "draft"
        # Wie gaat hierover? Noem een functie of afdeling, geen naam van een persoon. Bijvoorbeeld: "Klantenservice"
        owner = ""
        # Wanneer hebt u deze tekst voor het laatst nagelopen? Bijvoorbeeld: 2026-11-23
        reviewed = ""
        # Voor wie is de privacyverklaring waarin dit staat? Zie `avgreg explain activity.statement`.
        statement = ""
        # Van welke groepen mensen zijn de gegevens? Zie `avgreg explain activity.data-subjects`.
        data-subjects = ""
        # Wie krijgt de gegevens? Is er niets of niemand: "none". Zie `avgreg explain activity.recipients`.
        recipients = ""
        # Neemt een computer hier besluiten over mensen, zonder dat er een mens naar kijkt? Is er niets of niemand:
        # "none". Zie `avgreg explain activity.automated-decision-making`.
        automated-decision-making = ""
        +++

        """)
    let check = try Program.run("check", "register", "--on", "2026-11-23", in: folder.url)
    #expect(check.status == 0)
    #expect(check.output.contains("0 fouten, 0 waarschuwingen"))
  }

  @Test func `makes a party that supplies a known service, under its own id or another`() throws {
    #expect(try add("recipient Mollie").status == 0)
    #expect(try add("recipient betalingen --service mollie").status == 0)
    let text = try folder.text("register/parties/mollie.md")
    #expect(text.contains("name = \"Mollie B.V.\""))
    #expect(try folder.text("register/parties/betalingen.md") == text)
  }

  @Test func `makes a party that is called nearly like a service when told so`() throws {
    let run = try add("recipient molie --service none")
    #expect(run.status == 0)
    #expect(paths.contains("register/parties/molie.md"))
  }

  @Test func `says what is open at a party that decides for itself`() throws {
    let run = try add("recipient dpd")
    #expect(run.output.contains("Nog open:\n  transfers: "), "\(run.output)")
  }

  @Test func `makes a party of which nothing is known`() throws {
    let run = try add("recipient drukkerij")
    #expect(run.status == 0)
    #expect(run.output.contains("recipients = [\"drukkerij\"]"))
    #expect(
      try folder.text("register/parties/drukkerij.md").hasPrefix(
        """
        +++
        # De naam van de organisatie, zoals die in het contract staat: "Voorbeeld B.V."
        name = ""
        # Wat voor partij is het? De woorden staan in `avgreg explain party-categories`.
        category = ""

        """))
  }

  @Test func `adds a purpose with the keys that its basis asks for, and keeps every other byte`() throws {
    let before = try folder.text("register/activities/afspraken.md")
    let run = try add("purpose afspraken quote --basis legitimate-interests")
    #expect(run.status == 0)
    let added = """

      [purposes.quote]
      # Waarvoor gebruikt u de gegevens? Schrijf één zin voor uw lezer. Bijvoorbeeld: "Uw vraag beantwoorden"
      purpose = ""
      legal-basis = "legitimate-interests"
      # Welk belang hebt u hierbij? Schrijf één zin voor uw lezer. Bijvoorbeeld: "Antwoord geven aan mensen die ons
      # iets vragen"
      legitimate-interest = ""
      # U noemt een eigen belang. Hebt u opgeschreven waarom dat zwaarder weegt dan de privacy van de mensen? Zie
      # `avgreg explain purposes.balancing-test`.
      balancing-test = ""

      """
    let after = try folder.text("register/activities/afspraken.md")
    #expect(after.contains(added))
    #expect(after.replacingOccurrences(of: added, with: "") == before)
  }

  @Test func `adds a purpose with consent and all that consent asks for`() throws {
    #expect(try add("purpose afspraken newsletter --basis toestemming").status == 0)
    let text = try folder.text("register/activities/afspraken.md")
    for line in ["[purposes.newsletter.consent]", "text = \"\"", "withdrawal = \"\"", "evidence = \"\""] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
    let check = try Program.run("check", "register", "--on", "2026-11-23", in: folder.url)
    #expect(check.status == 0)
    #expect(check.output.contains("0 fouten"))
  }

  @Test func `adds a cookie under an id made of its name`() throws {
    let before = try folder.text("register/activities/website.md")
    #expect(try add("cookie website _taal").status == 0)
    let after = try folder.text("register/activities/website.md")
    #expect(after.contains("\n[cookies.taal]\nname = \"_taal\"\n# Wat doet deze cookie?"))
    #expect(before.components(separatedBy: "\n").allSatisfy(after.components(separatedBy: "\n").contains))
  }

  @Test func `numbers the id of a cookie that another name has made taken`() throws {
    for name in ["_ga", "'_ga_*'", "ga"] { #expect(try add("cookie website \(name)").status == 0) }
    let text = try folder.text("register/activities/website.md")
    for (id, name) in [("ga", "_ga"), ("ga-2", "_ga_*"), ("ga-3", "ga")] {
      #expect(text.contains("\n[cookies.\(id)]\nname = \"\(name)\"\n"), "\(text)")
    }
    let again = try add("cookie website '_ga_*'")
    #expect(again.status == 64 && again.errors.contains("cookies.ga-2 staat er al in"), "\(again.errors)")
  }

  @Test(arguments: [
    ("recipient en", "het is de code van een taal"),
    ("activity afspraken", "kan afspraken niet toevoegen: register/activities/afspraken.md is er al"),
    ("recipient webhosting", "register/parties/webhosting.md is er al"),
    ("recipient afspraken", "register/activities/afspraken.md is er al"),
    ("activity 'Café & Co'", "Neem bijvoorbeeld cafe-co."),
    ("activity blad --like nieuwsbrif", "Bedoelt u nieuwsbrief?"),
    ("recipient x --service molie", "Bedoelt u mollie?"),
    ("recipient molie", "avgreg kent wel de dienst mollie; bedoelt u die? Er is niets gewijzigd."),
    ("purpose afsprken quote", "Bedoelt u `afspraken`?"),
    ("purpose webhosting quote", "dat is geen activiteit"),
    ("purpose afspraken appointments", "purposes.appointments staat er al in"),
    ("purpose afspraken quote --basis zin", "Kies uit consent, contract"),
  ])
  func `refuses, writes nothing and says what to do`(arguments: String, words: String) throws {
    let before = try paths.map(folder.text)
    let run = try add(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.contains("Er is niets gewijzigd.") || words.contains("Bedoelt u `afspraken`"))
    #expect(try paths.map(folder.text) == before)
  }
}
