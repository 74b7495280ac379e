import ArgumentParser
import Recordkeeping

struct Review: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Writes down that activities were reviewed; without a name, lists those that have to be.",
    discussion: """
        avgreg review
        avgreg review nieuwsbrief
        avgreg review nieuwsbrief bestellingen --next 6m
        avgreg review nieuwsbrief --on 2026-11-23 --next 2027-06-01

      Writes the day and a fingerprint of the facts into the record; when a fact changes later, `avgreg check` asks for \
      a new review. Git tells what changed since the last review, and whether watched files did.
      """)

  @Argument(help: "The ids of activities that you have reviewed.", completion: .activities)
  var ids: [String] = []

  @Option(
    help: ArgumentHelp(
      "When they are due again: a day, or a period such as 6m or 1y after this review.", valueName: "when"),
    completion: .list(["3m", "6m", "1y"]))
  var next: NextReview?

  @Option(help: "How to write the list.")
  var format = AnswerFormat.text

  @OptionGroup var edit: EditOptions

  var languageAsked: Language? { edit.speech.language }

  func validate() throws {
    if !ids.isEmpty, format == .json {
      throw UsageFault.optionsOpposed("--format json", "<ids>")
    }
    if ids.isEmpty, next != nil || edit.dryRun {
      throw UsageFault.argumentMissing("ids")
    }
  }

  func run() throws {
    let day = try edit.day()
    if ids.isEmpty { return try list(on: day) }
    let checkups = try edit.load(on: day)
    if day > Day.today() { throw RunError.reviewAhead(day) }
    let reviews = try ActivityReviews(
      of: ids, in: checkups, on: day, next: next?.day(after: day), with: Environment.gitSearch)
    try edit.deliver(
      reviews.made, in: edit.speech.language(for: checkups),
      undo: reviews.undoing.map(edit.repeated).joined(separator: "\n  "), remarks: reviews.remarks)
  }

  private func list(on day: Day) throws {
    let search = Environment.gitSearch
    let (checkups, faults) = try Checkup.load(edit.registers.find(), on: day, watching: search)
    let language = edit.speech.language(for: checkups)
    let list = ReviewList(checkups, on: day, with: search)
    try CheckedOutput.standard.write(format == .json ? list.json(in: language) : list.text(in: language))
    try CheckedOutput.standard.finish()
    for remark in Checkup.watchRemarks(checkups, in: language) {
      try CheckedOutput.error.tell(remark)
    }
    try Outcome.tellPartial(checkups, language)
    try Outcome.leave(checkups, faults, language, from: nil)
    if checkups.contains(where: \.lacksRecords) { throw ExitCode(2) }
  }
}

extension RunError {
  /// A review on a day that is still to come: wrong use.
  fileprivate static func reviewAhead(_ day: Day) -> RunError {
    RunError(
      Wording(
        nl: "kan \(day) niet opschrijven als dag van nalopen", en: "cannot write down a review of \(day)"),
      why: Wording(nl: "die dag moet nog komen", en: "that day is still to come"),
      state: Wording(nl: "Er is niets gewijzigd.", en: "Nothing was changed."),
      next: Wording(
        nl: "Laat --on weg; met --next noemt u de volgende keer.",
        en: "Leave --on out; name the next time with --next."),
      status: 64)
  }
}
