/// What is said of something new in a register: where it is, what is still open there, and how to go on or back.
public struct AdditionMessage {
  private let addition: Addition
  private let language: Language
  private let day: Day

  /// A message about what was written.
  public init(_ addition: Addition, on day: Day, in language: Language) {
    self.addition = addition
    self.day = day
    self.language = language
  }

  /// The message, line ends included.
  public var text: String {
    let register = addition.edit.before.register
    let others = addition.edit.files.map(\.path).filter { path in
      path != addition.path && !addition.edit.before.reading.files.contains { $0.path == path }
    }
    let new = ([addition.path] + others).map { "  \(register.shown($0))\n" }.joined()
    return "\(heading[language])\n\(addition.isFile ? new : "")\(open)\n\(next)"
  }

  private var heading: Wording {
    let path = addition.edit.before.register.shown(addition.path)
    let table = addition.keys.joined(separator: ".")
    return addition.isFile
      ? Wording(nl: "Gemaakt:", en: "Made:")
      : Wording(nl: "Toegevoegd aan \(path): [\(table)]", en: "Added to \(path): [\(table)]")
  }

  private var open: String {
    let points = addition.openPoints(on: day).filter { $0.rule != nil }
    if points.isEmpty { return Wording(nl: "Er staat niets open.\n", en: "Nothing is open.\n")[language] }
    let lines = points.map { point in
      let name = point.keys.dropFirst(addition.keys.count).joined(separator: ".")
      return "  \(name): \(point.key.means[language])\n"
    }
    return Wording(nl: "Nog open:\n", en: "Still open:\n")[language] + lines.joined()
  }

  private var next: String {
    let register = addition.edit.before.register
    let id = RecordPath(addition.path)?.id ?? ""
    let place = register.path == DiskPath(".") ? "" : " --register \(register.path.shown)"
    let ask = Wording(nl: "vraagt u wat open is", en: "asks what is open")
    let isParty = RecordPath(addition.path)?.kind == .party
    let naming = Wording(
      nl:
        "Noem deze partij ook bij elke activiteit waarvan zij gegevens krijgt: recipients = [\"\(id)\"]\n\n",
      en: "Name this party too at each activity of which it gets data: recipients = [\"\(id)\"]\n\n")
    return "\(isParty ? naming[language] : "")  avgreg ask \(id)\(place)\n      \(ask[language])\n\(undo)"
  }

  private var undo: String {
    let register = addition.edit.before.register
    let shown = register.shown(addition.path)
    if addition.isFile {
      return "\(Self.removal[language])\n  rm \(shown)\n"
    }
    if register.whole.repository != nil {
      return "\(Self.reversal[language])\n  git checkout -- \(shown)\n"
    }
    let table = addition.keys.joined(separator: ".")
    return Wording(
      nl: "Toch niet? Haal de tabel [\(table)] weer uit het bestand.\n",
      en: "Not after all? Take the table [\(table)] out of the file again.\n")[language]
  }

  private static let removal = Wording(
    nl: "Toch niet? Verwijder het bestand:", en: "Not after all? Remove the file:")
  private static let reversal = Wording(
    nl: "Toch niet? Dit haalt alles weg wat in dit bestand nog niet is vastgelegd:",
    en: "Not after all? This takes away everything in this file that is not committed yet:")
}
