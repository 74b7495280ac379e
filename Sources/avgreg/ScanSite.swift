import ArgumentParser
import Recordkeeping

struct ScanSite: ParsableCommand, Speaking, Lasting {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Holds the forms of a website against a register.",
    discussion: """
        avgreg scan public
        avgreg scan public --register Registers/korenaar
        avgreg scan contact.html kassa.html --language en
        avgreg scan public --forms
        avgreg scan public --format sarif --output avgreg.sarif

      Reads folders of HTML, such as a built site, and single pages, such as those saved from a browser. Nothing is \
      fetched and nothing is written into the register: what is missing there comes as lines to paste.
      """)

  @Argument(help: "Folders of a site, or pages.", completion: .file(extensions: ["html", "htm"]))
  var paths: [String]

  @OptionGroup var register: RegisterOption

  @Flag(help: "List every form and field, and what each asks for, instead of findings.")
  var forms = false

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
    let site = try SiteFolder.load(paths)
    let checkup = try Checkup.load(one, beside: site, on: day).showing(selection)
    let language = options.language(for: [checkup])
    let faults = found.faults + (checkup.evidence?.faults ?? [])
    if forms {
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
    try Outcome.leave([checkup], faults, language, from: forms ? nil : choice.threshold)
  }

  private func list(_ checkup: Checkup, in language: Language) throws {
    let list = FormList(checkup, in: language)
    let text = options.format.name == "json" ? list.json : list.text
    try CheckedOutput.standard.write(text)
  }
}
