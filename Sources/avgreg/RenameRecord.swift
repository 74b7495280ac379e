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
    try edit.deliver(
      [renaming.verdict(on: day)], in: edit.speech.language(for: checkups), undo: edit.repeated(undo(record)),
      remarks: renaming.consequences)
  }

  /// The same command the other way round.
  private func undo(_ record: FoundRecord) -> String {
    guard let newName else { return "avgreg rename \(newId) \(record.id)" }
    let parts = newId.split(separator: ".")
    let table = (parts.dropLast() + [newName[...]]).joined(separator: ".")
    return "avgreg rename \(record.id) \(table) \(parts.last ?? "")"
  }
}
