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

  /// Writes what changes unless that is not allowed or not asked, then shows it, and says how to take it back. What
  /// loses more than a value is written only where there is a way back.
  func deliver(
    _ made: [(edit: RegisterEdit, verdict: EditVerdict)], in language: Language, undo: String? = nil,
    remarks: [Wording] = [], needingUndo: Bool = false
  ) throws {
    let report = EditReport(language: language, palette: Palette(isColoured: ColourChoice.auto.isColoured))
    let output = CheckedOutput.standard
    let changed = made.filter { !$0.edit.isEmpty }
    let refused = made.first { !$0.verdict.isAllowed }
    let undoing = refused == nil ? undoing(changed.map(\.edit), undo) : []
    if refused == nil, !dryRun {
      if needingUndo, undoing.isEmpty, !changed.isEmpty { throw RunError.nothingBringsBack }
      // Before a word is said, so that nobody reads of a change that the end of a pipe kept from the disk.
      try RegisterEdit.write(changed.map(\.edit))
    }
    for (edit, verdict) in changed { try output.write(report.text(edit, verdict)) }
    if let refused {
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
      try output.write(Self.advice(undoing)[language])
    }
    try output.finish()
  }

  /// A command with the registers that were named.
  func repeated(_ command: String) -> String {
    ([command] + registers.paths.map { "--register \(UndoAdvice.quoted($0))" }).joined(separator: " ")
  }

  /// The commands that bring back every byte: of Git, else the one given.
  private func undoing(_ edits: [RegisterEdit], _ other: String?) -> [String] {
    let advice = UndoAdvice(Environment.gitSearch)
    let known = edits.compactMap { advice.command(for: $0) }
    return known.count == edits.count ? known : [other].compactMap(\.self)
  }

  private static func advice(_ lines: [String]) -> Wording {
    if lines.isEmpty { return Wording(nl: "", en: "") }
    let list = lines.joined(separator: "\n  ")
    return Wording(nl: "\nTerugdraaien:\n  \(list)\n", en: "\nTo take it back:\n  \(list)\n")
  }
}

extension RunError {
  /// Facts that would be gone for good: wrong use, unless it is meant.
  fileprivate static var nothingBringsBack: RunError {
    RunError(
      Wording(nl: "schrijf de wijziging niet", en: "do not write the change"),
      why: Wording(
        nl: "een hele tabel verdwijnt, en Git heeft het bestand niet zoals het nu is",
        en: "a whole table goes, and Git does not hold the file as it is now"),
      state: Wording(nl: "Er is niets gewijzigd.", en: "Nothing was changed."),
      next: Wording(
        nl:
          "Leg het bestand eerst vast in Git, bekijk met --dry-run wat verdwijnt, of schrijf toch met --yes.",
        en: "Commit the file in Git first, see with --dry-run what goes, or write all the same with --yes."),
      status: 64)
  }
}
