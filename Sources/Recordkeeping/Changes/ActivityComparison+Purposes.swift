extension ActivityComparison {
  static func purposes(_ old: FactContext, _ new: FactContext) -> RowMatches {
    let (before, after) = (old.activity?.purposes ?? [], new.activity?.purposes ?? [])
    let text: (Purpose?) -> String = { $0?.purpose?.value.original ?? $0?.id ?? "" }
    return RowMatches(
      before.map(\.id), after.map(\.id),
      by: [
        ({ $0 }, { $0 }),
        ({ id in text(before.first { $0.id == id }) }, { id in text(after.first { $0.id == id }) }),
      ])
  }

  func purposeChanges() -> [FactChange] {
    purposes.new.map { change(.purposeNew, [$0]) } + purposes.gone.map { change(.purposeGone, [$0]) }
      + purposes.same.flatMap { pair -> [FactChange] in
        guard let before = earlier.purposes.first(where: { $0.id == pair.before }),
          let after = present.purposes.first(where: { $0.id == pair.after })
        else { return [] }
        let changes = differences(before.fields, after.fields, row: pair, as: Self.kind)
        // With another basis, the consent, the interest or the act that belongs to it goes without saying.
        guard changes.contains(where: { $0.kind == .basisChanged }) else { return changes }
        return changes.filter { [.basisChanged, .purposeReworded].contains($0.kind) }
      }
  }

  private static func kind(of path: String) -> FactChange.Kind? {
    switch path {
    case "purpose": .purposeReworded
    case "legal-basis": .basisChanged
    case "law", "contract": .basisLaw
    case "legitimate-interest": .interestChanged
    case "direct-marketing": .objectionChanged
    case "consent.text": .consentText
    case "consent.withdrawal", "consent.withdrawal-page", "consent.withdrawal-text": .consentWithdrawal
    case "consent.relying-controllers": .consentRelying
    case let path where path.utf8.first == UInt8(ascii: "~"): nil
    case let path where path.utf8.starts(with: "consent.".utf8): .consentOther
    default: .purposeOther
    }
  }
}
