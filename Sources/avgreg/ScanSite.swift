import ArgumentParser
import Recordkeeping

struct ScanSite: ParsableCommand, Speaking, Lasting {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract:
      "Holds a website against a register: its forms, its cookies, the hosts it calls, and its statement.",
    discussion: """
        avgreg scan public
        avgreg scan public --register Registers/korenaar
        avgreg scan contact.html kassa.html --language en
        avgreg scan public visit.har cookies.txt
        avgreg scan inspection.json --cookies
        avgreg scan public --forms
        avgreg scan public --hosts
        avgreg scan public --drift
        avgreg scan public --update
        avgreg scan public --format sarif --output avgreg.sarif

      Reads folders of HTML and style sheets, such as a built site, and single pages, such as those saved from a \
      browser. Nothing is fetched. Of scripts it knows the lines that vendors give to paste; what a script calls beyond \
      those, only a recording shows. What is missing in the register comes as lines to paste; --update makes drafts of \
      them there, and writes these with --yes. A draft is a question: nothing of it comes on the statement before \
      someone has finished it.

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

  @Flag(
    help:
      "List every other host that the pages call or send to, and how the register knows it, instead of findings."
  )
  var hosts = false

  @Flag(
    help:
      "List every sentence of the statement on the site that render would write otherwise, instead of findings."
  )
  var drift = false

  @Flag(help: "Show the drafts that would be made of what the register does not know, instead of findings.")
  var update = false

  @Flag(help: "With --update: write the drafts into the register.")
  var yes = false
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

  func validate() throws {
    let asked = [
      (forms, "--forms"), (cookies, "--cookies"), (hosts, "--hosts"), (drift, "--drift"),
      (update, "--update"),
    ].filter(\.0).map(\.1)
    if asked.count > 1 { throw UsageFault.optionsOpposed(asked[0], asked[1]) }
    if yes, !update { throw RunError.yesWithoutUpdate }
    if update { try options.refuseFormat(beside: "--update") }
    if let list = asked.first, !update { try options.refuseFormatOfFindings(beside: list) }
  }

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
    let list = list(checkup, in: language)
    if let list {
      try options.deliver(list)
    } else if update {
      try propose(try Checkup.load(one, on: day), beside: checkup, on: day, in: language)
    } else {
      var report = options.report([checkup], faults, on: day, in: language)
      report.layout = choice.layout
      report.layout.command = "scan"
      report.isQuiet = choice.quiet
      report.isStrict = choice.strict
      try options.deliver(report)
      if let remark = DriftReport(checkup, in: language).remark {
        try CheckedOutput.error.tell(remark)
      }
    }
    try CheckedOutput.standard.finish()
    if !choice.quiet { try Elapsed.tell(since: start, language) }
    try Outcome.leave(
      [checkup], faults, language, from: list != nil || update ? nil : choice.threshold)
  }

  /// Puts what was seen into drafts, once these were held against the rules.
  private func propose(
    _ checkup: Checkup, beside seen: Checkup, on day: Day, in language: Language
  ) throws(RunError) {
    let update = try SiteUpdate(of: checkup, beside: seen, on: day)
    let verdict = try update.verdict(on: day)
    let report = UpdateReport(update, in: language)
    guard yes else {
      return try CheckedOutput.standard.write(report.trial(verdict, palette: options.palette))
    }
    let reversal = UndoAdvice(Environment.gitSearch).command(for: update.edit)
    try update.edit.write()
    try CheckedOutput.standard.write(report.written(verdict, reversal: reversal))
  }

  /// What is listed in place of findings; nil where that was not asked.
  private func list(_ checkup: Checkup, in language: Language) -> String? {
    if forms {
      let list = FormList(checkup, in: language)
      return options.isJSON ? list.json : list.text
    }
    if cookies {
      let list = CookieList(checkup, in: language)
      return options.isJSON ? list.json : list.text
    }
    if hosts {
      let list = HostList(checkup, in: language)
      return options.isJSON ? list.json : list.text
    }
    if drift {
      let report = DriftReport(checkup, in: language)
      return options.isJSON ? report.json : report.text
    }
    return nil
  }
}

extension RunError {
  /// A consent to write, and nothing to write: wrong use.
  static let yesWithoutUpdate = RunError(
    Wording(nl: "kan --yes niet gebruiken", en: "cannot use --yes"),
    why: Wording(nl: "het hoort bij --update", en: "it belongs to --update"),
    next: Wording(nl: "Zet --update erbij.", en: "Add --update."), status: 64)
}
