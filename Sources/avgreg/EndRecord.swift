import ArgumentParser
import Recordkeeping

struct EndRecord: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "Ends an activity or a party; the record stays, with its last day.",
    discussion: """
        avgreg end nieuwsbrief
        avgreg end nieuwsbrief --on 2026-10-31 --erased 2026-11-30
        avgreg end voorbeeldmail --on 2026-12-31

      A record is not deleted: what was done with data has to be told as long as they are kept. An activity gets the \
      status ended and its last day, which cannot lie ahead; a party the day until which it works for you, which can.
      """)

  @Argument(help: "The id of an activity or a party.", completion: .records)
  var id: String

  @Option(
    help: ArgumentHelp(
      "The day on which the last data were erased, or are going to be.", valueName: "day"))
  var erased: Day?

  @OptionGroup var edit: EditOptions

  var languageAsked: Language? { edit.speech.language }

  func run() throws {
    let day = Day.today()
    if let last = edit.on { _ = try Day.lawful(last) }
    let checkups = try edit.load(on: day)
    let record = try FoundRecord.find(id, in: checkups)
    let ending = try RecordEnding(record, on: edit.on, today: day, erased: erased)
    try edit.deliver(
      [(ending.edit, ending.edit.verdict(on: day))], in: edit.speech.language(for: checkups),
      remarks: ending.consequences)
  }
}
