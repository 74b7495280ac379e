/// A subject on which `avgreg help` has a page that belongs to no command.
public struct HelpTopic: Sendable {
  /// Its name.
  public let name: String
  /// The other words by which it may be asked for.
  public let others: [String]
  /// What there is to say, which is put together only for who reads it: the names are needed at every start.
  public var text: Wording { words() }
  private let words: @Sendable () -> Wording

  /// Every subject, in the order in which they are named.
  public static let all = [exitCodes, format, formats, ci]

  /// Every word that opens a subject.
  public static var allWords: [String] { all.flatMap { [$0.name] + $0.others } }

  /// The subject of a name or other word.
  public init?(_ word: String) {
    guard let topic = Self.all.first(where: { $0.name == word || $0.others.contains(word) }) else {
      return nil
    }
    self = topic
  }

  private init(
    _ name: String, _ others: [String], _ words: @escaping @autoclosure @Sendable () -> Wording
  ) {
    self.name = name
    self.others = others
    self.words = words
  }

  private static let exitCodes = HelpTopic(
    "exit-codes", ["afsluitcodes", "afsluitcode", "exitcodes", "exit-code", "status"],
    Wording(
      nl: """
        Waarmee avgreg eindigt:

          0    gedaan, en er is geen fout gevonden
          1    er is iets gevonden: een fout in het register, of een verschil waarnaar u vroeg
          2    het werk kon niet worden gedaan: een bestand is niet te lezen, de schijf is vol, er is geen register
          64   de opdracht, een optie of een naam daarin is niet bekend; er staat bij wat u waarschijnlijk bedoelt

        Een fout bij het lezen gaat voor een bevinding: bij 2 is niet alles bekeken. Met --strict leiden ook
        waarschuwingen tot 1; met --exit-zero leiden bevindingen tot 0, maar 2 blijft 2.

          avgreg check || exit
          avgreg check --strict
          avgreg check --exit-zero --format json --output bevindingen.json

        """,
      en: """
        How avgreg ends:

          0    done, and no error was found
          1    something was found: an error in the register, or a difference that was asked for
          2    the work could not be done: a file cannot be read, the disk is full, there is no register
          64   the command, an option or a name in it is not known; what was probably meant stands with it

        What could not be read goes before what was found: at 2 not everything has been looked at. With --strict
        warnings lead to 1 too; with --exit-zero findings lead to 0, but 2 stays 2.

          avgreg check || exit
          avgreg check --strict
          avgreg check --exit-zero --format json --output findings.json

        """))

  private static let format = HelpTopic(
    "format", ["formaat", "register", "bestanden", "files"],
    Wording(
      nl: """
        Een register is een map met tekst:

          organisation.md             wie verantwoordelijk is
          activities/nieuwsbrief.md   een verwerkingsactiviteit; activities/nieuwsbrief.en.md is haar vertaling
          parties/voorbeeldmail.md    een partij die gegevens krijgt, in een rol
          vocabulary.toml             eigen woorden naast de ingebouwde; mag ontbreken

        Elk bestand begint met feiten in TOML tussen twee regels +++, en daarna tekst voor de lezer in Markdown.
        De naam van het bestand is de naam van het record: kleine letters, cijfers en streepjes.

          avgreg explain legal-basis     wat een sleutel betekent, en welke woorden u invult
          avgreg schema activity         het JSON Schema, voor een editor
          man avgreg-register            alle sleutels achter elkaar

        """,
      en: """
        A register is a folder of text:

          organisation.md             who is responsible
          activities/nieuwsbrief.md   a processing activity; activities/nieuwsbrief.en.md is its translation
          parties/voorbeeldmail.md    a party that gets data, in one role
          vocabulary.toml             words of your own beside the built-in ones; may be left out

        Every file begins with facts in TOML between two lines of +++, and then has text for the reader in Markdown.
        The name of the file is the name of the record: small letters, digits and hyphens.

          avgreg explain legal-basis     what a key means, and which words it takes
          avgreg schema activity         the JSON Schema, for an editor
          man avgreg-register            all keys one after another

        """))

  private static let formats = HelpTopic(
    "formats", ["formaten", "uitvoerformaten", "rapporten", "reports"],
    Wording(
      nl: "Hoe een rapport wordt geschreven, met --format:\n\n\(list(.nl))\n\(formatExamples)",
      en: "How a report is written, with --format:\n\n\(list(.en))\n\(formatExamples)"))

  private static func list(_ language: Language) -> String {
    let width = ReportFormat.all.map(\.name.utf8.count).max() ?? 0
    return ReportFormat.all.map { format in
      let gap = String(repeating: " ", count: width - format.name.utf8.count + 3)
      return "  \(format.name)\(gap)\(format.about[language])\n"
    }.joined()
  }

  private static let formatExamples = """
      avgreg check --format github
      avgreg check --format sarif --output avgreg.sarif
      avgreg check --format markdown >> "$GITHUB_STEP_SUMMARY"

    """

  private static let ci = HelpTopic(
    "ci", ["actions", "github", "gitlab", "pre-commit", "pijplijn"],
    Wording(
      nl: """
        avgreg in een controle bij elke wijziging:

          avgreg check --format github                      bevindingen bij de regels van een pull request
          avgreg check --format gitlab --output quality.json  het Code Quality-rapport van GitLab
          avgreg check --since origin/main                  alleen wat nieuw is: een oud register mag blijven
          avgreg check --family LEK                         alleen gegevens van personen die er niet horen

        Er is een actie voor GitHub (action.yml), een sjabloon voor GitLab en een haak voor pre-commit;
        Documentation/ci.nl.md zegt hoe u ze gebruikt. Haal alle geschiedenis op (fetch-depth: 0), anders zijn er
        geen oudere versies om mee te vergelijken. avgreg maakt geen netwerkverbinding en voert niets uit wat in
        de bestanden staat.

        """,
      en: """
        avgreg in a check of every change:

          avgreg check --format github                      findings on the lines of a pull request
          avgreg check --format gitlab --output quality.json  the Code Quality report of GitLab
          avgreg check --since origin/main                  only what is new: an old register may stay
          avgreg check --family LEK                         only data of people that do not belong there

        There is an action for GitHub (action.yml), a template for GitLab and hooks for pre-commit;
        Documentation/ci.md says how to use them. Fetch all of the history (fetch-depth: 0), or there are no older
        versions to compare with. avgreg makes no network connection and runs nothing that the files say.

        """))
}
