extension Check {
  /// Transfers on a decision that holds for part of the recipients, where nobody said that this one is among them.
  static func outOfScope(where isAsked: @escaping @Sendable (Transfer) -> Bool) -> Check {
    each(.transfers, isAbsence: true) { visit in
      guard isAsked(visit.record), let decision = visit.record.limitedDecision(on: visit.context.day) else {
        return []
      }
      if let span = visit.record.placeOfAbsence(of: \.inScope) { return [Place(span, detail: decision.note)] }
      guard let answer = visit.record.inScope else { return [] }
      if !answer.value { return [Place(answer.span, detail: decision.note, isAbsence: false)] }
      guard let checked = visit.record.checked, checked.value > visit.context.day else { return [] }
      return [Place(checked.span, detail: .stillToCome, isAbsence: false)]
    }
  }
}
