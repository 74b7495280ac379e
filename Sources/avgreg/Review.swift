import ArgumentParser
import Recordkeeping

struct Review: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    abstract: "Writes down that activities were reviewed; without a name, lists those that have to be.",
    discussion: """
        avgreg review
        avgreg review nieuwsbrief
        avgreg review nieuwsbrief bestellingen --next 6m
        avgreg review nieuwsbrief --on 2026-11-23 --next 2027-06-01

      Writes the day and a fingerprint of the facts into the record; when a fact changes later, `avgreg check` asks for \
      a new review. Starts git to tell what changed since the last review, and where files are watched.
      """)

  @Argument(help: "The ids of activities that you have reviewed.")
  var ids: [String] = []

  @Option(
    help: ArgumentHelp(
      "When they are due again: a day, or a period such as 6m or 1y after this review.", valueName: "when"))
  var next: NextReview?

  @OptionGroup var register: RegisterOption

  @Option(
    help: ArgumentHelp("The day of the review, as 2026-11-23; without it today.", valueName: "day"))
  var on: Day?

  @Option(help: "How to write the list.")
  var format = AnswerFormat.text

  @OptionGroup var speech: LanguageOption

  var languageAsked: Language? { speech.language }

  func validate() throws {
    if !ids.isEmpty, format == .json {
      throw ValidationError("--format json is for the list: leave out the ids")
    }
    if ids.isEmpty, next != nil { throw ValidationError("--next needs the ids of activities") }
  }

  func run() throws {
    let day = on ?? Day.today()
    guard day >= LawDates.from else { throw RunError.beforeLaw(day) }
    let search = ids.isEmpty ? Environment.gitSearch : nil
    let (checkups, faults) = try Checkup.load(register.find(), on: day, watching: search)
    let language = speech.language(for: checkups)
    if ids.isEmpty {
      let list = ReviewList(checkups, on: day)
      try CheckedOutput.standard.write(format == .json ? list.json(in: language) : list.text(in: language))
    } else {
      let reviews = try ActivityReviews(
        of: ids, in: checkups, on: day, next: next?.day(after: day),
        with: Environment.gitSearch)
      try reviews.write()
      try CheckedOutput.standard.write(ReviewReport(language: language).text(reviews))
    }
    try CheckedOutput.standard.finish()
    for remark in Checkup.watchRemarks(checkups, in: language) {
      try CheckedOutput.error.write("avgreg: \(remark)\n")
    }
    for fault in faults { try CheckedOutput.error.write("avgreg: \(fault.message(in: language))\n") }
    if !faults.isEmpty || checkups.contains(where: \.isIncomplete) { throw ExitCode(2) }
  }
}

/// When something is due again.
enum NextReview: ExpressibleByArgument {
  case day(Day)
  case period(Period)

  init?(argument: String) {
    if let day = Day(argument) {
      self = .day(day)
    } else if let period = Period(asked: argument) {
      self = .period(period)
    } else {
      return nil
    }
  }

  func day(after day: Day) -> Day {
    switch self {
    case .day(let next): next
    case .period(let period): day.adding(period)
    }
  }
}
