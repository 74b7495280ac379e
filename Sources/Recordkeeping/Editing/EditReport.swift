/// What a change does, for the one who makes it: the lines that go and come, and what that does to what is found.
public struct EditReport: Sendable {
  private let language: Language
  private let palette: Palette

  /// A report in one of the program's languages.
  public init(language: Language, palette: Palette) {
    self.language = language
    self.palette = palette
  }

  /// The changes of a register, then what is found no longer and what is new.
  public func text(_ edit: RegisterEdit, _ verdict: EditVerdict) -> String {
    lines(of: edit, verdict) + LogText.defused(findings(verdict))
  }

  /// Every file that changes, with its lines.
  public func lines(of edit: RegisterEdit, _ verdict: EditVerdict) -> String {
    LogText.defused(
      edit.changedFiles.map { change in
        let old = change.origin.flatMap(edit.original)
        let path = edit.before.register.shown(change.file.path)
        var text = ""
        if let origin = change.origin, origin != change.file.path {
          text += "\(edit.before.register.shown(origin)) -> \(path)\n"
        } else if old == nil {
          text += "\(path)\(Wording(nl: " (nieuw bestand)", en: " (new file)")[language])\n"
        }
        return text + stretches(from: old, to: change.file, path, edit.before, verdict.after)
      }.joined())
  }

  private func stretches(
    from old: SourceFile?, to new: SourceFile, _ path: String, _ before: Checkup, _ after: Checkup
  ) -> String {
    let bytes = old?.bytes ?? []
    let number = { (checkup: Checkup, file: SourceFile?) in
      file.flatMap { file in checkup.reading.files.firstIndex { $0.path == file.path } } ?? -1
    }
    let (oldNumber, newNumber) = (number(before, old), number(after, new))
    return LineChanges(from: bytes, to: new.bytes).stretches.map { stretch in
      let gone = stretch.removed.map { range in
        palette.paint("- " + before.secrets.shown(range, of: oldNumber, in: bytes), .red)
      }
      let come = stretch.added.map { range in
        palette.paint("+ " + after.secrets.shown(range, of: newNumber, in: new.bytes), .cyan)
      }
      return (["\(path):\(stretch.line)"] + gone + come).joined(separator: "\n") + "\n"
    }.joined()
  }

  private func findings(_ verdict: EditVerdict) -> String {
    var text = ""
    if !verdict.gone.isEmpty {
      let words = Wording(nl: "Opgelost:", en: "Settled:")[language]
      text += "\n\(words)\n" + verdict.gone.map(short).joined()
    }
    let new = verdict.refused + verdict.new
    if !new.isEmpty {
      let words = Wording(nl: "Nieuw:", en: "New:")[language]
      text += "\n\(words)\n" + verdict.text(new, in: language, palette: palette).droppingLastLineEnd
    }
    return text
  }

  private func short(_ finding: Finding) -> String {
    "  \(finding.rule.code) \(finding.rule.summary[language])\n"
  }
}

extension String {
  /// The text with one line end less at its end.
  fileprivate var droppingLastLineEnd: String { utf8.last == 10 ? String(dropLast()) : self }
}
