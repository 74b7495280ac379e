import ArgumentParser
import Recordkeeping

/// The moment of which a command reads registers, where that is not now.
struct AtOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read registers from Git as they were: at a revision, such as v1.0, or at the end of a day, such as 2024-12-31.",
      valueName: "revision or day"),
    completion: .revisions)
  var at: String?

  /// The registers as they are, or as they were at the moment asked for; checked for a day, else for the day of the moment,
  /// else for today. Tells on standard error which registers of a folder did not exist then. Files that activities watch are
  /// looked at where that is asked for.
  func load(
    _ found: FoundRegisters, on day: Day?, _ speech: LanguageOption, isWatching: Bool = false
  ) throws(RunError) -> LoadedRegisters {
    let today = Day.today()
    let moment = try at.map { (text) throws(RunError) in
      try Moment(text, today: today, with: Environment.gitSearch)
    }
    let loaded = try LoadedRegisters.load(
      found, at: moment, on: day, today: today, watching: isWatching ? Environment.gitSearch : nil)
    if let remark = loaded.remark {
      let language = speech.language(for: loaded.checkups)
      try CheckedOutput.error.tell(remark.message(in: language))
    }
    return loaded
  }
}
