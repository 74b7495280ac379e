import Recordkeeping

/// What `render --internal` does: it writes the whole register, also where something is wrong with it.
struct InternalView {
  let folder: DiskPath
  let paths: [String]
  let moment: AtOption
  let options: ReportOptions

  /// Ends with 2 when not everything could be read, as `check` does; what was found stands in the pages.
  func run() throws {
    let start = Environment.seconds
    let found = try RegisterFinder.find(paths)
    let loaded = try moment.load(found, on: options.on, options.speech)
    let (checkups, faults, day) = (loaded.checkups, loaded.faults, loaded.day)
    let language = options.language(for: checkups)
    guard !checkups.isEmpty else { return try Outcome.leave(checkups, faults, language, from: nil) }
    let site = try Dossier.site(of: checkups, on: day, in: language, isFolder: found.isFolder)
    let outcome = try SiteWriter.write(site, to: folder, for: .internal)
    if options.isForPeople {
      try CheckedOutput.standard.write(Summary(language: language).text(checkups))
    } else {
      try options.deliver(options.report(checkups, faults, on: day, in: language))
    }
    let report = RenderReport(language: language, palette: options.palette)
    try options.remark(report.internalView + report.text(site, outcome, folder: folder))
    try CheckedOutput.standard.finish()
    for left in outcome.leftBehind {
      try CheckedOutput.error.tell(left.message(in: language))
    }
    try Outcome.leave(checkups, faults, language, from: nil)
    try Elapsed.tell(since: start, language)
  }
}
