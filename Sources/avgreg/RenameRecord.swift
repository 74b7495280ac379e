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
    try edit.deliver(
      [renaming.verdict(on: day)], in: edit.speech.language(for: checkups), undo: edit.repeated(undo(record)),
      remarks: renaming.consequences)
  }

  /// The same command the other way round.
  private func undo(_ record: FoundRecord) -> String {
    if names.count == 2 { return "avgreg rename \(names[1]) \(record.id)" }
    let parts = names[1].split(separator: ".")
    let table = (parts.dropLast() + [names[2][...]]).joined(separator: ".")
    return "avgreg rename \(record.id) \(table) \(parts.last ?? "")"
  }
}
