import ArgumentParser
import Recordkeeping

/// The options of every command that changes records.
struct EditOptions: ParsableArguments {
  @OptionGroup var registers: RegisterOption

  @Flag(help: "Show what would change, and write nothing.")
  var dryRun = false

  @OptionGroup var speech: LanguageOption

  @Option(
    help: ArgumentHelp("The day for which to answer, as 2026-11-23; without it today.", valueName: "day"))
  var on: Day?

  /// The day to check for: the one asked for, else today.
  func day() throws(RunError) -> Day { try Day.lawful(on ?? Day.today()) }

  /// The registers, read and checked; throws where one of them cannot be read.
  func load(on day: Day) throws(RunError) -> [Checkup] {
    let (checkups, faults) = Checkup.load(try registers.find(), on: day)
    if let fault = faults.first { throw fault }
    return checkups
  }

  /// Shows what changes, writes it unless that is not allowed or not asked, and says how to take it back.
  func deliver(
    _ made: [(edit: RegisterEdit, verdict: EditVerdict)], in language: Language, undo: String? = nil,
    remarks: [Wording] = []
  ) throws {
    let report = EditReport(language: language, palette: Palette(isColoured: ColourChoice.auto.isColoured))
    let output = CheckedOutput.standard
    let changed = made.filter { !$0.edit.isEmpty }
    for (edit, verdict) in changed { try output.write(report.text(edit, verdict)) }
    if let refused = made.first(where: { !$0.verdict.isAllowed }) {
      try output.finish()
      throw refused.verdict.refusal
    }
    for remark in remarks where !changed.isEmpty { try output.write("\n\(remark[language])\n") }
    if changed.isEmpty {
      try output.write(Wording(nl: "Er verandert niets.\n", en: "Nothing changes.\n")[language])
    } else if dryRun {
      let words = Wording(
        nl: "\nEen proef: er is niets geschreven.\n", en: "\nA trial: nothing was written.\n")
      try output.write(words[language])
    } else {
      let advice = UndoAdvice(Environment.gitSearch)
      let commands = changed.map { advice.command(for: $0.edit) }
      try RegisterEdit.write(changed.map(\.edit))
      try output.write(Self.undoing(commands, undo)[language])
    }
    try output.finish()
  }

  /// A command with the registers that were named.
  func repeated(_ command: String) -> String {
    ([command] + registers.paths.map { "--register \(UndoAdvice.quoted($0))" }).joined(separator: " ")
  }

  private static func undoing(_ commands: [String?], _ other: String?) -> Wording {
    let known = commands.compactMap(\.self)
    let lines = known.count == commands.count ? known : [other].compactMap(\.self)
    if lines.isEmpty { return Wording(nl: "", en: "") }
    let list = lines.joined(separator: "\n  ")
    return Wording(nl: "\nTerugdraaien:\n  \(list)\n", en: "\nTo take it back:\n  \(list)\n")
  }
}
