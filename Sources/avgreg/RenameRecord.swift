import ArgumentParser
import Recordkeeping

struct RenameRecord: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Gives a record, or a table in one, another name, wherever the register writes it.",
    usage: """
      avgreg rename <id> <new> [<options>]
      avgreg rename <id> <table> <new> [<options>]
      """,
    discussion: """
        avgreg rename voorbeeldmail nieuwe-mail
        avgreg rename nieuwsbrief purposes.newsletter nieuws
        avgreg rename nieuwsbrief personal-data.email adres --dry-run

      Files, translations and every reference follow. It says when a public address or the id of a consent text \
      changes by it.
      """)

  @Argument(help: "The id of a record, and after it its new id; or a table in it and the table's new name.")
  var names: [String]

  @OptionGroup var edit: EditOptions

  var languageAsked: Language? { edit.speech.language }

  func validate() throws {
    if names.count < 2 { throw ValidationError("Missing expected argument '<new>'") }
    if names.count > 3 { throw ValidationError("Unexpected argument '\(names[3])'") }
  }

  func run() throws {
    let day = try edit.day()
    let checkups = try edit.load(on: day)
    let record = try FoundRecord.find(names[0], in: checkups)
    let renaming =
      try names.count == 2
      ? Renaming(record, to: names[1]) : Renaming(record, row: names[1], to: names[2])
    let made = renaming.verdict(on: day)
    try edit.deliver(
      [made], in: edit.speech.language(for: checkups),
      undo: undo(record, made, on: day),
      remarks: renaming.consequences)
  }

  /// The same command the other way round; nil where that does not bring back every byte.
  private func undo(
    _ record: FoundRecord, _ made: (edit: RegisterEdit, verdict: EditVerdict), on day: Day
  ) -> String? {
    let parts = names[1].split(separator: ".")
    let isRow = names.count == 3
    let row = isRow ? (parts.dropLast() + [names[2][...]]).joined(separator: ".") : nil
    let (id, old) = isRow ? (record.id, String(parts.last ?? "")) : (names[1], record.id)
    guard let renamed = try? FoundRecord.find(id, in: [made.verdict.after]),
      let back = try? row.map({ (row) throws(RunError) in try Renaming(renamed, row: row, to: old) })
        ?? Renaming(renamed, to: old), made.edit.isUndone(by: back.verdict(on: day).edit)
    else { return nil }
    return edit.repeated((["avgreg rename", id] + [row].compactMap(\.self) + [old]).joined(separator: " "))
  }
}
