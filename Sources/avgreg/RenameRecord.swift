import ArgumentParser
import Recordkeeping

struct RenameRecord: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Gives a record, or a table in one, another name, wherever the register writes it.",
    usage: """
      avgreg rename <id> <new-id> [<options>]
      avgreg rename <id> <table> <new-name> [<options>]
      """,
    discussion: """
        avgreg rename voorbeeldmail nieuwe-mail
        avgreg rename nieuwsbrief purposes.newsletter nieuws
        avgreg rename nieuwsbrief personal-data.email adres --dry-run

      Files, translations and every reference follow. It says when a public address or the id of a consent text \
      changes by it.
      """)

  @Argument(help: "The id of a record.", completion: .records)
  var id: String

  @Argument(help: "Its new id; or a table in it, as purposes.newsletter.", completion: .nothing)
  var newId: String

  @Argument(help: "The new name of that table.", completion: .nothing)
  var newName: String?

  @OptionGroup var edit: EditOptions

  var languageAsked: Language? { edit.speech.language }

  func run() throws {
    let day = try edit.day()
    let checkups = try edit.load(on: day)
    let record = try FoundRecord.find(id, in: checkups)
    let renaming =
      try newName.map { (name) throws(RunError) in try Renaming(record, row: newId, to: name) }
      ?? Renaming(record, to: newId)
    let made = renaming.verdict(on: day)
    let isKept = UndoAdvice(Environment.gitSearch).command(for: made.edit) != nil
    try edit.deliver(
      [made], in: edit.speech.language(for: checkups),
      undo: undo(record, made, on: day),
      remarks: renaming.consequences(isKept: isKept))
  }

  /// The same command the other way round; nil where that does not bring back every byte.
  private func undo(
    _ record: FoundRecord, _ made: (edit: RegisterEdit, verdict: EditVerdict), on day: Day
  ) -> String? {
    let parts = newId.split(separator: ".")
    let row = newName.map { (parts.dropLast() + [$0[...]]).joined(separator: ".") }
    let (id, old) = row == nil ? (newId, record.id) : (record.id, String(parts.last ?? ""))
    guard let renamed = try? FoundRecord.find(id, in: [made.verdict.after]),
      let back = try? row.map({ (row) throws(RunError) in try Renaming(renamed, row: row, to: old) })
        ?? Renaming(renamed, to: old), made.edit.isUndone(by: back.verdict(on: day).edit)
    else { return nil }
    return edit.repeated((["avgreg rename", id] + [row].compactMap(\.self) + [old]).joined(separator: " "))
  }
}
