import ArgumentParser
import Recordkeeping

struct AddActivity: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "activity",
    abstract:
      "Adds an activity as a draft: from an example where there is one, else with every key it needs.",
    discussion: """
        avgreg add activity nieuwsbrief
        avgreg add activity klantenblad --like nieuwsbrief
        avgreg add activity proefles

      The parties that an example names come with it, where the register has none of that name.
      """)

  @Argument(help: "The id of the activity: small letters, digits and hyphens.", completion: .nothing)
  var newId: String

  @Option(
    help: "The example to start from: \(Starter.activityIDs.joined(separator: ", ")).",
    completion: .list(Starter.activityIDs))
  var like: String?

  @OptionGroup var options: AdditionOptions

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    try options.add { (checkup) throws(RunError) in try .activity(newId, like: like, to: checkup) }
  }
}
