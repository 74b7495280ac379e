import ArgumentParser
import Recordkeeping

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Starts a register for a web shop, an association, a practice or a municipality.",
    discussion: """
      Asks what it is not told; without a terminal it asks nothing. The folder is new or empty.

        avgreg init mijn-register
        avgreg init mijn-register --starter webshop --name "Bakkerij De Korenaar" \\
          --email privacy@korenaar.example --website https://www.korenaar.example/
      """)

  @Argument(help: "The folder for the register.", completion: .directory)
  var folder = "."

  @Option(help: "The name of the organisation.")
  var name: String?

  @Option(
    help: "What to start from: \(Starter.all.map(\.id).joined(separator: ", ")).",
    completion: .list(Starter.all.map(\.id)))
  var starter: String?

  @Option(help: "The e-mail address for questions about privacy.")
  var email: String?

  @Option(help: "The address of the website.")
  var website: String?

  @Option(help: "The postal address; may be left out.")
  var address: String?

  @Option(help: "The language of the questions: nl or en. The register itself is in Dutch.")
  var language: Language?

  func validate() throws { try interview().requireAnswersOrTerminal() }

  func run() throws {
    var interview = try interview()
    let place = try NewFolder(DiskPath(folder))
    try interview.askTheRest()
    guard let starter = Starter(id: interview["starter"]) else { return }
    let files = starter.files(with: interview.answers)
    try place.write(files)
    let message = StartMessage(folder: DiskPath(folder), starter: starter, language: interview.language)
    try CheckedOutput.standard.write(message.text(files))
    try CheckedOutput.standard.finish()
  }

  /// What the command line answers.
  private func interview() throws -> Interview {
    var interview = Interview(language: language ?? ReportOptions.environmentLanguage ?? .nl)
    for (question, answer) in zip(StarterQuestion.all, [name, starter, email, website, address]) {
      if let answer { try interview.take(answer, to: question) }
    }
    return interview
  }
}
