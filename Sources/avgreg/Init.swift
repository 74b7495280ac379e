import ArgumentParser
import Recordkeeping

struct Init: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Starts a register for a web shop, an association, a practice or a municipality.",
    discussion: """
        avgreg init mijn-register
        avgreg init mijn-register --starter webshop --name "De Korenaar"
        avgreg init mijn-register --service mollie --service postnl

      Asks for what it is not told; without a terminal it asks nothing. The register itself is in Dutch, and all of it \
      is a draft: what only you can know is left open.
      """)

  @Argument(help: "A folder that is new or empty.", completion: .directory)
  var folder = "."

  @Option(help: "The name of the organisation.", completion: .nothing)
  var name: String?

  @Option(
    help: "What to start from: \(Starter.all.map(\.id).joined(separator: ", ")).",
    completion: .list(Starter.all.map(\.id)))
  var starter: String?

  @Option(help: "The e-mail address for questions about privacy.", completion: .nothing)
  var email: String?

  @Option(help: "The address of the website.", completion: .nothing)
  var website: String?

  @Option(help: "The postal address; may be left out.", completion: .nothing)
  var address: String?

  @Option(
    help: ArgumentHelp(
      "A service that you use, such as mollie; may be given more than once. `avgreg init` lists them in a terminal."
    ),
    completion: .list(Service.all.map(\.id)))
  var service: [String] = []

  @OptionGroup var speech: LanguageOption

  var languageAsked: Language? { speech.language }

  func run() throws {
    let language = speech.language(for: [])
    let services = service.isEmpty ? nil : service.joined(separator: ",")
    let given = [
      "name": name, "starter": starter, "email": email, "website": website, "address": address,
      "service": services,
    ]
    var interview = try Interview(given: given.compactMapValues(\.self), language: language)
    let place = try NewFolder(DiskPath(folder))
    try interview.askTheRest()
    let (starter, files) = try interview.register()
    try place.write(files)
    let message = StartMessage(
      folder: DiskPath(folder), starter: starter, isInRepository: place.isInRepository, language: language)
    try CheckedOutput.standard.write(message.text(files))
    try CheckedOutput.standard.finish()
  }
}
