import ArgumentParser
import Recordkeeping

struct AddPurpose: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "purpose",
    abstract: "Adds a purpose to an activity, with the keys that its legal basis asks for.",
    discussion: """
        avgreg add purpose nieuwsbrief acties --basis consent
        avgreg add purpose website security --basis legitimate-interests
        avgreg add purpose bestellingen garantie

      Without a basis that is a question too; `avgreg ask` then asks for what belongs to the answer.
      """)

  @Argument(help: "The id of the activity.", completion: .activities)
  var activity: String

  @Argument(
    help: "The id of the purpose; a word of `avgreg explain purposes` needs no category.",
    completion: .words(of: "purposes"))
  var purpose: String

  @Option(
    help: "The legal basis: \(Choices["legal-basis"].ids.joined(separator: ", ")).",
    completion: .list(Choices["legal-basis"].ids))
  var basis: String?

  @OptionGroup var options: AdditionOptions

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    try options.add(toRegisterOf: activity) { (checkup) throws(RunError) in
      try .purpose(purpose, of: activity, basis: basis, to: checkup)
    }
  }
}
