extension DifferenceReport {
  /// For programs: the verdict, and every change with its groups and words.
  var json: String {
    JSONWriter.text(
      .answer([
        "language": .text(language.rawValue), "verdict": .text(verdict), "counts": .flag(counts),
        "registers": .list(differences.indices.map(register)),
      ]))
  }

  private func register(_ place: Int) -> JSON {
    let difference = differences[place]
    return [
      "path": .text(difference.register.path.shown), "name": .text(SafeText.shown(difference.register.name)),
      "before": side(difference.before), "after": side(difference.after),
      "groups": .table(Consequence.allCases.map { ($0.rawValue, .number(difference.count($0))) }),
      "changes": .list(told[place].map(\.json)),
    ]
  }

  private func side(_ side: RegisterDifference.Side) -> JSON {
    switch side {
    case .working: ["working": true]
    case .revision(let name, let commit):
      ["working": false, "revision": .text(SafeText.shown(name)), "commit": .text(commit)]
    }
  }
}
