import ArgumentParser
import Recordkeeping

struct FormatRecords: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Writes records in one style; what they say, and every comment, stays the same.",
    discussion: """
        avgreg fmt
        avgreg fmt Registers/korenaar/activities/nieuwsbrief.md
        avgreg fmt --check
        avgreg fmt --check --diff Registers

      One space around each equals sign, an empty line above each heading, double quotes, no blanks at the ends of \
      lines, and LF. The order of keys and tables stays, and lists stay broken where you broke them. A file that \
      cannot be read is left alone and named; the command then ends with 1, as --check does when a file would change.
      """)

  @Argument(help: "Registers, folders of registers, or files in a register.", completion: .directory)
  var paths: [String] = []

  @Flag(help: "Write nothing, and end with 1 when a file is not in the style.")
  var check = false

  @Flag(help: "Show the lines that change.")
  var diff = false

  @OptionGroup var speech: LanguageOption

  var languageAsked: Language? { speech.language }

  func run() throws {
    let day = Day.today()
    var checkups: [Checkup] = []
    var styling = Restyling([])
    for path in paths.isEmpty ? [nil] : paths.map(Optional.some) {
      let (found, faults) = Checkup.load(try RegisterFinder.find(path.map { [$0] } ?? []), on: day)
      if let fault = faults.first { throw fault }
      styling.add(Restyling(found, at: path))
      checkups += found
    }
    let language = speech.language(for: checkups)
    if !check { try RegisterEdit.write(styling.edits.filter { !$0.isEmpty }) }
    if diff { try show(styling.edits, on: day, language) }
    try tell(styling, language)
    if checkups.contains(where: \.isIncomplete) { throw ExitCode(2) }
    if check && !styling.changed.isEmpty || !styling.leftAlone.isEmpty { throw ExitCode(1) }
  }

  private func show(_ edits: [RegisterEdit], on day: Day, _ language: Language) throws {
    let report = EditReport(language: language, palette: Palette(isColoured: ColourChoice.auto.isColoured))
    for edit in edits where !edit.isEmpty {
      try CheckedOutput.standard.write(report.lines(of: edit, edit.verdict(on: day)))
    }
  }

  private func tell(_ styling: Restyling, _ language: Language) throws {
    var lines = diff ? [] : styling.changed
    for (_, why) in styling.leftAlone {
      try CheckedOutput.error.tell(why.message(in: language))
    }
    let (changed, count) = (styling.changed.count, styling.count)
    let summary =
      check
      ? Wording(
        nl: "\(changed) van \(count) bestanden staan niet in de stijl van avgreg",
        en: "\(changed) of \(count) files are not in the style of avgreg")
      : Wording(
        nl: "\(changed) van \(count) bestanden opgemaakt", en: "\(changed) of \(count) files written anew")
    lines.append(summary[language])
    try CheckedOutput.standard.write(lines.joined(separator: "\n") + "\n")
    try CheckedOutput.standard.finish()
  }
}
