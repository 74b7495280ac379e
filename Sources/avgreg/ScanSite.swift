import ArgumentParser
import Recordkeeping

struct ScanSite: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Holds the forms and cookies of a website against a register.",
    discussion: """
        avgreg scan public
        avgreg scan public --register Registers/korenaar
        avgreg scan contact.html kassa.html --language en
        avgreg scan public visit.har cookies.txt
        avgreg scan inspection.json --cookies
        avgreg scan public --forms
        avgreg scan public --format sarif --output avgreg.sarif

      Reads folders of HTML, such as a built site, and single pages, such as those saved from a browser. Nothing is \
      fetched and nothing is written into the register: what is missing there comes as lines to paste.

      Cookies come from recordings: a HAR file that a browser exports with sensitive data, a cookies.txt, the \
      inspection.json of the EDPS Website Evidence Collector, answers saved with `curl -i`, and from what scripts say \
      in full. What cookies hold is never printed.

      A HAR file in which nothing points to an answer about cookies counts as a visit before consent, and so does an \
      inspection.json: it clicks nothing. Known programs for that question show when the answer came; --consent-at says \
      so for others. Whether it was a yes a recording does not tell. A cookies.txt tells nothing of before and after, \
      and only until when a cookie lives; how long that is counts from the day of the check.
      """)

  @Argument(
    help: "Folders of a site, pages, or recordings of a visit.",
    completion: .file(extensions: ["html", "htm", "har", "txt", "json"]))
  var paths: [String]

  @OptionGroup var register: RegisterOption

  @Flag(help: "List every form and field, and what each asks for, instead of findings.")
  var forms = false

  @Flag(help: "List every cookie, where it was seen and how long it stays, instead of findings.")
  var cookies = false

  @Option(
    help: ArgumentHelp(
      "When the visitor in the recordings answered about cookies, as 2026-11-23T10:15:00+01:00.",
      valueName: "time"),
    completion: .nothing)
  var consentAt: String?

  @Option(
    help: ArgumentHelp(
      "The CSV of the Open Cookie Database that you downloaded, to say what cookies are.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var cookieDb: String?

  @OptionGroup var options: ReportOptions

  @OptionGroup(title: "What is shown") var choice: SelectionOptions

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    let start = Environment.seconds
    let day = try Day.lawful(options.on ?? Day.today())
    let selection = try choice.selection()
    let found = try register.find()
    guard let one = found.registers.first, found.registers.count == 1 else {
      throw found.faults.first ?? .severalRegisters(found)
    }
    let visit = try RecordedVisit(on: day, answeredAt: consentAt, database: cookieDb)
    let site = try SiteFolder.load(paths)
    let checkup = try Checkup.load(one, beside: site, visit: visit, on: day).showing(selection)
    let language = options.language(for: [checkup])
    let faults = found.faults + (checkup.evidence?.faults ?? [])
    let isList = forms || cookies
    if isList {
      try list(checkup, in: language)
    } else {
      var report = options.report([checkup], faults, on: day, in: language)
      report.layout = choice.layout
      report.layout.command = "scan"
      report.isQuiet = choice.quiet
      try options.deliver(report)
    }
    try CheckedOutput.standard.finish()
    if !choice.quiet { try Elapsed.tell(since: start, language) }
    try Outcome.leave([checkup], faults, language, from: isList ? nil : choice.threshold)
  }

  private func list(_ checkup: Checkup, in language: Language) throws {
    let isJSON = options.format.name == "json"
    if forms {
      let list = FormList(checkup, in: language)
      try CheckedOutput.standard.write(isJSON ? list.json : list.text)
    } else {
      let list = CookieList(checkup, in: language)
      try CheckedOutput.standard.write(isJSON ? list.json : list.text)
    }
  }
}
