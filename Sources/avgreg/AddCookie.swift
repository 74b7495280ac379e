import ArgumentParser
import Recordkeeping

struct AddCookie: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "cookie",
    abstract: "Adds a cookie to an activity.",
    discussion: """
        avgreg add cookie website taalkeuze
        avgreg add cookie website PHPSESSID
        avgreg add cookie statistiek _ga

      A name as the browser shows it is kept; the table gets an id made from it.
      """)

  @Argument(help: "The id of the activity.", completion: .activities)
  var activity: String

  @Argument(help: "The name of the cookie.", completion: .nothing)
  var name: String

  @OptionGroup var options: AdditionOptions

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    try options.add(toRegisterOf: activity) { (checkup) throws(RunError) in
      try .cookie(name, of: activity, to: checkup)
    }
  }
}
