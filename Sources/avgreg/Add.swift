import ArgumentParser
import Recordkeeping

struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract:
      "Adds an activity, a recipient, a purpose or a cookie to a register, as a draft with its questions.",
    discussion: """
        avgreg add activity nieuwsbrief
        avgreg add recipient mollie
        avgreg add purpose nieuwsbrief acties --basis consent
        avgreg add cookie website taalkeuze

      What is not known stands there empty, below the question. Nothing that is there is changed.
      """,
    subcommands: [AddActivity.self, AddRecipient.self, AddPurpose.self, AddCookie.self])
}
