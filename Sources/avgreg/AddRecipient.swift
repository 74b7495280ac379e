import ArgumentParser
import Recordkeeping

struct AddRecipient: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "recipient",
    abstract: "Adds a party that gets data: with what is known of a service, else with every key it needs.",
    discussion: """
        avgreg add recipient mollie
        avgreg add recipient betalingen --service mollie
        avgreg add recipient drukkerij

      Then name the party in the activities whose data it gets: recipients = ["mollie"].
      """)

  @Argument(
    help: "The id of the party, or the name of a service that avgreg knows.",
    completion: .list(Service.all.map(\.id)))
  var party: String

  @Option(
    help:
      "The service that the party supplies, where its id is another; none for no service that avgreg knows.",
    completion: .list(Service.all.map(\.id)))
  var service: String?

  @OptionGroup var options: AdditionOptions

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    try options.add { (checkup) throws(RunError) in try .recipient(party, service: service, to: checkup) }
  }
}
