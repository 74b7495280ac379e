/// Finds promises to erase data that the law has people keep.
struct ErasureConflicts {
  /// A row under a statutory minimum.
  private typealias Minimum = (kept: Kept, named: NamedTerm)

  private let kept: [Kept]
  /// The rows under a statutory minimum by their kind of data.
  private let ofKind: [String: [Minimum]]
  /// The same by the file of their activity.
  private let ofFile: [Int: [Minimum]]
  private let register: Register

  init(_ register: Register) {
    self.register = register
    kept = register.activities.filter(\.isOwn).flatMap(Self.kept)
    var ofKind: [String: [Minimum]] = [:]
    var ofFile: [Int: [Minimum]] = [:]
    for kept in kept {
      guard let id = kept.term.term?.value.id, let term = register.retentionTerm(id), term.kind.isMinimum,
        let named = NamedTerm(term, for: term.period, beside: kept.term, in: register)
      else { continue }
      ofKind[kept.row.kind, default: []].append((kept, named))
      ofFile[kept.activity.span.file, default: []].append((kept, named))
    }
    self.ofKind = ofKind
    self.ofFile = ofFile
  }

  /// One place for each promise, with the first term that it runs up against.
  var places: [Place] {
    var seen: Set<Span> = []
    return kept.compactMap { promise in
      guard promise.isPromise, let length = promise.term.length, !isMinimum(promise.term) else { return nil }
      let binds = { (other: Minimum) in
        Self.isShorter(length.value, than: other.named) && promise.isAboutThePeople(of: other.kept)
      }
      let within = ofFile[promise.activity.span.file]?.first { promise.claims($0.kept) && binds($0) }
      let beside =
        within == nil && promise.namesNoPurpose
        ? ofKind[promise.row.kind]?.first { !promise.isTheRow(of: $0.kept) && binds($0) } : nil
      guard let other = within ?? beside, seen.insert(length.span).inserted else { return nil }
      return place(at: length.span, against: other.kept, other.named, isWithin: within != nil)
    }
  }

  /// A promise that names a statutory term itself is too short for it: RET03 or RET22 tells.
  private func isMinimum(_ term: Retention) -> Bool {
    (term.term?.value.id).flatMap(register.retentionTerm)?.kind.isMinimum ?? false
  }

  private static func isShorter(_ promise: Period, than named: NamedTerm) -> Bool {
    named.term.period.map(promise.isShorter) ?? false
  }

  private func place(at span: Span, against other: Kept, _ named: NamedTerm, isWithin: Bool) -> Place {
    let kind = register.vocabularies["data-categories"]?[other.row.kind]?.wording
    return Place(
      span,
      detail: kind.map {
        Wording(
          nl: "\($0.nl) moet volgens een andere termijn blijven", en: "\($0.en) has to stay by another term")
      },
      second: SecondPlace(
        other.term.term?.span ?? other.term.span, named.detail(nl: "ten minste", en: "at least")),
      severity: isWithin ? nil : .note)
  }

  private static func kept(_ activity: ProcessingActivity) -> [Kept] {
    activity.personalData.flatMap { row in
      activity.terms(of: row).map { Kept(activity: activity, row: row, term: $0) }
    }
  }

  /// A row under one of its terms.
  private struct Kept {
    let activity: ProcessingActivity
    let row: PersonalData
    let term: Retention

    /// Whether it counts from the moment at which people want their data gone.
    var isPromise: Bool { ["withdrawal", "objection"].contains(term.start?.value.id) }

    /// Whether neither the term nor the row says for which purposes it holds, nor the text that people read.
    var namesNoPurpose: Bool {
      term.purposes == nil && row.purposes == nil
        && activity.purposes.allSatisfy { $0.consent?.withdrawalText == nil }
    }

    var purposes: Set<String> { Set(term.purposes?.value.ids ?? activity.purposes(of: row).map(\.id)) }

    func isTheRow(of other: Kept) -> Bool { row.span == other.row.span }

    func isAboutThePeople(of other: Kept) -> Bool { !people.isDisjoint(with: other.people) }

    /// Whether it holds for a purpose of a term of the same activity, for the same kind of data. A term for some purposes
    /// of a row takes these out of one for all.
    func claims(_ other: Kept) -> Bool {
      guard row.kind == other.row.kind else { return false }
      let isException = isTheRow(of: other) && term.purposes != nil && other.term.purposes == nil
      return !isException && !purposes.isDisjoint(with: other.purposes)
    }

    private var people: Set<String> {
      Set(term.dataSubjects?.value.ids ?? activity.dataSubjects(of: row))
    }
  }
}
