import ArgumentParser
import Recordkeeping

struct Render: ParsableCommand, Speaking, Lasting {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Writes the privacy statement of registers as static pages, all at once or not at all.",
    usage: """
      avgreg render <site> [<register> ...] [--preview] [<options>]
      avgreg render --internal <folder> [<register> ...] [<options>]
      """,
    discussion: """
        avgreg render site Registers/korenaar
        avgreg render --preview voorbeeld mijn-register
        avgreg render --plan site mijn-register
        avgreg render --internal inzage mijn-register
        avgreg render --at 2024-12-31 toen mijn-register

      Writes into a folder that is new, empty, or written by avgreg before; other files in it stay as they are. \
      Nothing is written as long as a finding makes the statement untrue or incomplete.
      """)

  @Argument(
    help: "The folder to write the site into, and after it registers, or folders of registers.",
    completion: .directory)
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write the whole register into this folder instead, for the data protection officer and the authority.",
      valueName: "folder"),
    completion: .directory)
  var `internal`: String?

  @Flag(help: "Write drafts too, every page stamped CONCEPT.")
  var preview = false

  @Flag(help: "Write nothing; tell which pages and sentences would change, and what stays inside.")
  var plan = false

  @Flag(help: "Leave out dates, older versions and what has changed; without it they come from Git.")
  var noHistory = false

  @OptionGroup var moment: AtOption

  @OptionGroup var options: ReportOptions

  var languageAsked: Language? { options.speech.language }

  func validate() throws {
    if `internal` == nil, paths.isEmpty { throw RunError.siteMissing }
    if `internal` != nil, preview { throw RunError.previewOfInternal }
    if `internal` != nil, plan { throw RunError.planOfInternal }
    if plan { try options.refuseFormat(beside: "--plan") }
  }

  func run() throws {
    if let folder = `internal` {
      return try InternalView(folder: DiskPath(folder), paths: paths, moment: moment, options: options).run()
    }
    guard let site = paths.first else { return }
    let start = Environment.seconds
    let found = try RegisterFinder.find(Array(paths.dropFirst()))
    let loaded = try moment.load(found, on: options.on, options.speech)
    var (checkups, faults, day) = (loaded.checkups, loaded.faults, loaded.day)
    let report = RenderReport(language: options.language(for: checkups), palette: options.palette)
    guard faults.isEmpty else { return try Outcome.leave(checkups, faults, report.language) }
    var remarks: [String] = []
    if !preview, !noHistory {
      (checkups, remarks) = Checkup.tracing(
        checkups, on: day, with: Environment.gitSearch, in: report.language)
    }
    let press = Press(on: day, isPreview: preview, isFolder: found.isFolder)
    switch try press.site(of: checkups) {
    case .refused(let checkups):
      try options.deliver(options.report(checkups, faults, on: day, in: report.language))
      try options.remark(report.refusal)
      try CheckedOutput.standard.finish()
      try Outcome.leave(checkups, [], report.language)
      throw ExitCode(1)
    case .site(let pages) where plan:
      let difference = try SiteWriter.difference(of: pages, from: DiskPath(site))
      let report = PlanReport(language: report.language)
      try CheckedOutput.standard.write(report.text(difference, folder: DiskPath(site), of: checkups))
      try CheckedOutput.standard.finish()
      for remark in remarks { try CheckedOutput.error.tell(remark) }
    case .site(let pages):
      let outcome = try SiteWriter.write(pages, to: DiskPath(site))
      if options.isForPeople {
        try CheckedOutput.standard.write(report.text(checkups))
      } else {
        try options.deliver(options.report(checkups, faults, on: day, in: report.language))
      }
      try options.remark(report.text(pages, outcome, folder: DiskPath(site)))
      if options.isForPeople { try options.remark(report.fragments(pages)) }
      if !preview { try options.remark(report.finishedDrafts(checkups)) }
      try CheckedOutput.standard.finish()
      for remark in remarks { try CheckedOutput.error.tell(remark) }
      for left in outcome.leftBehind {
        try CheckedOutput.error.tell(left.message(in: report.language))
      }
      try Elapsed.tell(since: start, report.language)
    }
  }
}

extension RunError {
  /// No folder was named to write into: wrong use.
  static let siteMissing = RunError(
    Wording(nl: "kan `avgreg render` niet uitvoeren", en: "cannot run `avgreg render`"),
    why: Wording(nl: "de map voor de site ontbreekt", en: "the folder for the site is missing"),
    next: Wording(
      nl: "Bijvoorbeeld: `avgreg render site mijn-register`.",
      en: "For instance: `avgreg render site mijn-register`."),
    status: 64)

  /// Two options that ask for different things: wrong use.
  static let previewOfInternal = RunError(
    Wording(
      nl: "kan --internal en --preview niet samen gebruiken",
      en: "cannot use --internal and --preview together"),
    why: Wording(
      nl: "--internal toont concepten al zoals ze zijn", en: "--internal shows drafts as they are"),
    next: Wording(nl: "Laat --preview weg.", en: "Leave out --preview."), status: 64)

  /// A plan is made of a site.
  static let planOfInternal = RunError(
    Wording(
      nl: "kan --internal en --plan niet samen gebruiken", en: "cannot use --internal and --plan together"),
    why: Wording(nl: "--plan gaat over een site", en: "--plan is about a site"),
    next: Wording(nl: "Laat een van beide weg.", en: "Leave out one of them."), status: 64)
}
