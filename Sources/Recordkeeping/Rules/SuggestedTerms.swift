/// Finds rows that name no term, while their purpose and kind of data suggest documents that the law has people keep
/// for longer.
struct SuggestedTerms {
  private let register: Register
  /// The kinds of data for which the register names each term: there it is known which documents it is for.
  private let named: [String: Set<String>]

  init(_ register: Register) {
    self.register = register
    var named: [String: Set<String>] = [:]
    for activity in register.activities {
      for row in activity.personalData {
        for term in activity.terms(of: row) {
          if let id = term.term?.value.id { named[id, default: []].insert(row.kind) }
        }
      }
    }
    self.named = named
  }

  /// One place for each term of the register, with the first statutory term that it may fall short of.
  var places: [Place] {
    var seen: Set<Span> = []
    return register.activities.filter(\.isOwn).flatMap { activity in
      activity.personalData.flatMap { row in
        activity.terms(of: row).compactMap { term -> Place? in
          guard let place = place(of: term, row, activity), seen.insert(place.span).inserted else {
            return nil
          }
          return place
        }
      }
    }
  }

  private func place(of term: Retention, _ row: PersonalData, _ activity: ProcessingActivity) -> Place? {
    guard term.fields["term"] == nil else { return nil }
    let purposes = activity.purposes(of: row).filter { term.purposes?.value.contains($0.id) ?? true }
    let suggested = suggested(for: row, purposes).filter { named[$0.id]?.contains(row.kind) != true }
    let places = suggested.lazy.compactMap { lawful in
      NamedTerm(lawful, for: lawful.period, beside: term, in: register)?.placeTooShort(severity: .note)
    }
    return places.first
  }

  /// The statutory terms, checked in their source, of the documents that a row's data usually stand in: those of its
  /// kind of data that are usual for one of its purposes too, and those of a kind that is a document by itself. Data
  /// that are kept only because a law demands it stand in its documents, whatever their kind.
  private func suggested(for row: PersonalData, _ purposes: [Purpose]) -> [RetentionTerm] {
    guard let kind = register.vocabularies["data-categories"]?[row.kind] else { return [] }
    let usual = Set(purposes.flatMap { register.vocabularies["purposes"]?[$0.kind]?.list("terms") ?? [] })
    let isForLawAlone = purposes.count == 1 && purposes.first?.legalBasis?.value == .legalObligation
    let likely = kind.list("terms").filter { kind.isTrue("document") || usual.contains($0) }
    return (likely + (isForLawAlone ? usual.sorted() : []))
      .compactMap(register.retentionTerm).filter { $0.kind.isMinimum && $0.isVerified }
  }
}
