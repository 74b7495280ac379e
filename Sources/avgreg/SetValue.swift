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
        avgreg set nieuwsbrief review-by --remove
        avgreg set meetbedrijf country US --register klanten --all

      The key is written with stops between the tables: purposes.nieuwsbrief.legal-basis. Type a text without the \
      quotes of the file, a list with commas, a day as 2026-11-23; Dutch words and periods are understood. Nothing is \
      written where the register could no longer be read for what it says; what is newly missing is told.
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

  @OptionGroup var edit: EditOptions

  var languageAsked: Language? { edit.speech.language }

  func validate() throws {
    if remove, value != nil { throw UsageFault.optionsOpposed("--remove", "<value>") }
    if !remove, value == nil { throw UsageFault.argumentMissing("value") }
  }

  func run() throws {
    let day = try edit.day()
    let checkups = try edit.load(on: day)
    let changes = try RecordTarget.find(id, in: checkups, all: all).map { (target) throws(RunError) in
      try ValueChange(target, key: key)
    }
    let made = try changes.map { (change) throws(RunError) in
      guard let value else { return try change.removing(on: day) }
      return try change.setting(value, isTOML: toml, on: day)
    }
    try edit.deliver(
      made, in: edit.speech.language(for: checkups), undo: changes.count == 1 ? undo(changes[0]) : nil)
  }

  /// The same command with what stands there now.
  private func undo(_ change: ValueChange) -> String? {
    if change.holdsSecret { return nil }
    guard let written = change.written else { return edit.repeated("avgreg set \(id) \(key) --remove") }
    guard SafeText.shown(written) == written else { return nil }
    return edit.repeated("avgreg set \(id) \(key) --toml \(UndoAdvice.quoted(written))")
  }
}
