/// What `scan --update` put, or would put, into a register: each draft with its tables, and where they were seen.
public struct UpdateReport: Sendable {
  private let update: SiteUpdate
  private let language: Language

  /// A report on drafts of what was seen on a site.
  public init(_ update: SiteUpdate, in language: Language) {
    self.update = update
    self.language = language
  }

  /// The lines that would come, and how to let them be written.
  public func trial(_ verdict: EditVerdict, palette: Palette) -> String {
    if update.edit.isEmpty { return nothing }
    let lines = EditReport(language: language, palette: palette).lines(of: update.edit, verdict)
    let words = Wording(
      nl: "Een proef: er is niets geschreven. Met --yes komt dit in het register, als concept.",
      en: "A trial: nothing was written. With --yes this goes into the register, as drafts.")
    return "\(lines)\n\(tables)\n\(words[language])\n"
  }

  /// What was written, what is open in it, and how to take it back.
  public func written(_ verdict: EditVerdict, reversal: String?) -> String {
    if update.edit.isEmpty { return nothing }
    let count = verdict.new.count { $0.isOpen }
    let open = Wording(
      nl: "Geschreven als concept, met \(count) open punten; op de verklaring verandert niets.",
      en: "Written as drafts, with \(count) open points; the statement does not change.")
    let ids = paths.compactMap { RecordPath($0) }.filter { $0.kind == .activity }.map(\.id)
    let ask = ids.first.map { "  avgreg ask \($0)\(update.edit.before.register.option)\n" } ?? ""
    return "\(open[language])\n\(tables)\n\(ask)\(undo(reversal))"
  }

  private var nothing: String {
    Wording(
      nl: "Het register kent al wat op de website is gezien; er verandert niets.\n",
      en: "The register knows already what was seen on the site; nothing changes.\n")[language]
  }

  private var paths: [String] { update.edit.changedFiles.map(\.file.path) }

  /// Each file with its tables, and where on the site each was seen.
  private var tables: String {
    let files = ReportFiles(update.seen, at: update.written.map(\.place))
    return paths.map { path in
      let rows = update.written.filter { $0.path == path }.map { row in
        let heading = row.keys.isEmpty ? "" : "[\(SafeText.shown(row.keys.joined(separator: ".")))]  "
        return "    \(heading)\(files.address(of: row.place))\n"
      }
      return "  \(update.edit.before.register.shown(path))\n\(rows.joined())"
    }.joined()
  }

  private func undo(_ reversal: String?) -> String {
    let before = Set(update.edit.before.reading.files.map(\.path))
    let changed = update.edit.changedFiles.map(\.file.path)
    let new = changed.filter { !before.contains($0) }.map { update.edit.before.register.path.appending($0) }
    let removing = new.isEmpty ? [] : ["rm -- " + new.map(\.quoted).joined(separator: " ")]
    let isMixed = new.count < changed.count
    let lines = isMixed ? [reversal].compactMap(\.self) : removing
    if lines.isEmpty { return "" }
    let words = Wording(nl: "Terugdraaien:", en: "To take it back:")
    return "\(words[language])\n  \(lines.joined(separator: "\n  "))\n"
  }
}
