import ArgumentParser
import Recordkeeping

struct SetValue: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Sets one value of a record, in its place; everything else in the file stays as it is.",
    discussion: """
        avgreg set nieuwsbrief status active
        avgreg set nieuwsbrief personal-data.email.retention.erased-within "2 weken"
        avgreg set nieuwsbrief recipients voorbeeldmail,postbedrijf
        avgreg set bestellingen recipients +bezorgdienst
        avgreg set bestellingen recipients -- -bezorgdienst
        avgreg set nieuwsbrief review-by --remove
        avgreg set meetbedrijf country US --register klanten --all

      The key is written with stops between the tables: purposes.nieuwsbrief.legal-basis. Type a text without the \
      quotes of the file, a list with commas, a day as 2026-11-23; Dutch words and periods are understood. In a list \
      +word adds one word to those that are there and, after --, -word takes one away. Nothing is written where the register could no longer be read for what it says; what is newly missing is told.
      """)

  @Argument(
    help: "The id of a record, such as nieuwsbrief; nieuwsbrief.en for its translation.", completion: .records
  )
  var id: String

  @Argument(help: "The key, with stops between: personal-data.email.retention.period.", completion: .keys)
  var key: String

  @Argument(help: "The value.", completion: .nothing)
  var value: String?

  @Flag(help: "Take the key away instead.")
  var remove = false

  @Flag(help: "The value is written in TOML, as it stands in the file.")
  var toml = false

  @Flag(help: "Do it in every register that has the record.")
  var all = false

  @Flag(help: "Take a whole table away even where nothing brings it back.")
  var yes = false

  @OptionGroup var edit: EditOptions

  var languageAsked: Language? { edit.speech.language }

  func validate() throws {
    if remove, value != nil { throw UsageFault.optionsOpposed("--remove", "<value>") }
    if !remove, value == nil { throw UsageFault.argumentMissing("value") }
  }

  func run() throws {
    let day = try edit.day()
    let checkups = try edit.load(on: day)
    let targets = try RecordTarget.find(id, in: checkups, all: all)
    let changes = try targets.map { (target) throws(RunError) in
      try ValueChange(target, key: key)
    }
    let made = try changes.map { (change) throws(RunError) in
      guard let value else { return try change.removing(on: day) }
      return try change.setting(value, isTOML: toml, on: day)
    }
    try edit.deliver(
      made, in: edit.speech.language(for: checkups),
      undo: changes.count == 1 ? undo(changes[0], made[0], on: day) : nil,
      remarks: all ? lacking(targets, checkups) : [],
      needingUndo: !yes && changes.contains(where: \.isOfTable))
  }

  /// The registers in which there is nothing to change, as a sentence.
  private func lacking(_ targets: [RecordTarget], _ checkups: [Checkup]) -> [Wording] {
    let having = targets.map(\.record.checkup.register)
    let others = checkups.map(\.register).filter { !having.contains($0) }.map(\.called).joined(
      separator: ", ")
    if others.isEmpty { return [] }
    let id = SafeText.shown(id)
    return [Wording(nl: "Zonder \(id): \(others).", en: "Without \(id): \(others).")]
  }

  /// The same command with what stands there now; nil where that does not bring back every byte.
  private func undo(_ change: ValueChange, _ made: (edit: RegisterEdit, verdict: EditVerdict), on day: Day)
    -> String?
  {
    if change.holdsSecret || !change.isUndone(made.edit, made.verdict, on: day) { return nil }
    guard let written = change.written else { return edit.repeated("avgreg set \(id) \(key) --remove") }
    guard SafeText.shown(written) == written else { return nil }
    return edit.repeated("avgreg set \(id) \(key) --toml \(UndoAdvice.quoted(written))")
  }
}
