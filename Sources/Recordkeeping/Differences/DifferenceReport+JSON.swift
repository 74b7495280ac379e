extension DifferenceReport {
  /// For programs, as `Schemas/diff.schema.json` describes it.
  var json: String {
    JSONWriter.text([
      "avgreg": .number(Self.version), "program": .text(ProgramVersion.current),
      "language": .text(language.rawValue), "verdict": .text(verdict), "counts": .flag(counts),
      "registers": .list(differences.indices.map(register)),
    ])
  }

  /// Goes up when a program that reads the report has to be changed; a new member is no such change.
  private static let version = 1

  private func register(_ place: Int) -> JSON {
    let difference = differences[place]
    return [
      "path": .text(difference.register.path.shown), "name": .text(SafeText.shown(difference.register.name)),
      "before": side(difference.before), "after": side(difference.after),
      "groups": .table(Consequence.allCases.map { ($0.rawValue, .number(difference.count($0))) }),
      "changes": .list(told[place].map(change)),
    ]
  }

  private func side(_ side: RegisterDifference.Side) -> JSON {
    switch side {
    case .working: ["working": true]
    case .revision(let name, let commit):
      ["working": false, "revision": .text(SafeText.shown(name)), "commit": .text(commit)]
    }
  }

  private func change(_ told: ToldChange) -> JSON {
    let subject = told.change.subject
    let asked = told.change.consequences.sorted { $0.place < $1.place }
    return [
      "record": .text(subject.kind.rawValue), "id": JSON(subject.id), "earlier-id": JSON(subject.earlierID),
      "title": JSON(told.title), "kind": .text(told.change.kind),
      "groups": .list(asked.map { .text($0.rawValue) }), "lines": .list(told.lines.map { .text($0) }),
      "key": key(told.change), "consent": consent(told.change),
    ]
  }

  private func key(_ change: RegisterChange) -> JSON {
    guard case .answer(let answer) = change.content else { return .absent }
    return .text(answer.path)
  }

  private func consent(_ change: RegisterChange) -> JSON {
    guard case .consent(let consent) = change.content else { return .absent }
    return [
      "purpose": JSON(consent.purpose.after ?? consent.purpose.before), "language": .text(consent.language),
      "before": JSON(consent.before), "after": JSON(consent.after),
      "parts": .list(consent.parts.map { .text($0.rawValue) }),
      "typography-only": .flag(consent.isTypographical),
    ]
  }
}
