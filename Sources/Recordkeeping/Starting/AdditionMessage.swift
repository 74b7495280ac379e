/// What is said of something new in a register: where it is, what is still open there, and how to go on or back.
public struct AdditionMessage {
  private let addition: Addition
  private let language: Language
  private let day: Day
  private let reversal: String?

  /// A message about what was written; `reversal` is the command that takes a change of a file back, where there is one.
  public init(_ addition: Addition, on day: Day, in language: Language, reversal: String? = nil) {
    self.addition = addition
    self.day = day
    self.language = language
    self.reversal = reversal
  }

  /// The message, line ends included.
  public var text: String {
    let new = newFiles.map { "  \($0.shown)\n" }.joined()
    return "\(heading[language])\n\(addition.isFile ? new : "")\(open)\n\(next)"
  }

  /// The files that were not there before, that of the record first.
  private var newFiles: [DiskPath] {
    let before = addition.edit.before
    let others = addition.edit.files.map(\.path).filter { path in
      path != addition.path && !before.reading.files.contains { $0.path == path }
    }
    return ([addition.path] + others).map { before.register.path.appending($0) }
  }

  private var points: [OpenPoint] { addition.openPoints(on: day).filter { $0.rule != nil } }

  private var heading: Wording {
    let path = addition.edit.before.register.shown(addition.path)
    let table = addition.keys.joined(separator: ".")
    return addition.isFile
      ? Wording(nl: "Gemaakt:", en: "Made:")
      : Wording(nl: "Toegevoegd aan \(path): [\(table)]", en: "Added to \(path): [\(table)]")
  }

  private var open: String {
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
    let words = Wording(nl: "vraagt u wat open is", en: "asks what is open")
    let ask = points.isEmpty ? "" : "  avgreg ask \(id)\(register.option)\n      \(words[language])\n"
    let isParty = RecordPath(addition.path)?.kind == .party
    let naming = Wording(
      nl:
        "Noem deze partij ook bij elke activiteit waarvan zij gegevens krijgt: recipients = [\"\(id)\"]\n\n",
      en: "Name this party too at each activity of which it gets data: recipients = [\"\(id)\"]\n\n")
    return "\(isParty ? naming[language] : "")\(ask)\(undo)"
  }

  private var undo: String {
    if addition.isFile {
      let files = newFiles.map(\.quoted).joined(separator: " ")
      return "\(Self.removal[language])\n  rm -- \(files)\n"
    }
    if let reversal { return "\(Self.takingBack[language])\n  \(reversal)\n" }
    let table = addition.keys.joined(separator: ".")
    return Wording(
      nl: "Toch niet? Haal de tabel [\(table)] weer uit het bestand.\n",
      en: "Not after all? Take the table [\(table)] out of the file again.\n")[language]
  }

  private static let removal = Wording(
    nl: "Toch niet? Verwijder het bestand:", en: "Not after all? Remove the file:")
  private static let takingBack = Wording(
    nl: "Toch niet? Dit zet het bestand terug zoals het was:",
    en: "Not after all? This puts the file back as it was:")
}
