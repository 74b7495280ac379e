/// Articles that allow something only where another act does: who names them alone has named no act.
struct ReferringLaw: Sendable {
  private let articles: [Provision]

  /// The basis of a legal obligation or a public task stands in other law (AVG art. 6(3)).
  static let ofBasis = ReferringLaw(articles: [.gdpr("6")])
  /// An exception for special data that needs an act (AVG art. 9(2)).
  static let ofException = ReferringLaw(articles: [.gdpr("6"), .gdpr("9"), .uavg("22")])
  /// A ground for criminal data that needs an act (AVG art. 10, UAVG art. 31).
  static let ofCriminalGround = ReferringLaw(articles: [.gdpr("6"), .gdpr("9"), .gdpr("10"), .uavg("31")])
  /// A national number is prescribed by other law (AVG art. 87, UAVG art. 46).
  static let ofNationalNumber = ReferringLaw(
    articles: [.gdpr("6"), .gdpr("9"), .gdpr("87"), .uavg("46")])

  /// Whether nothing but such articles is named; false where nothing is named at all.
  func isAll(_ named: [String]) -> Bool {
    !named.isEmpty
      && named.allSatisfy { law in
        let provision = Provision(asked: law)
        return articles.contains { $0.overlaps(provision) }
      }
  }
}

extension Check {
  /// Under `law` an act has to be named, other than articles that ask for one themselves.
  static func lawMissing<Keys: RecordKeys>(
    _ walk: Walk<Keys>, _ key: any KeyPath<Keys, Key<WordList>> & Sendable, besides referring: ReferringLaw,
    detail: Wording? = nil, help: @escaping @Sendable (Visit<Keys>) -> Wording? = { _ in nil },
    when condition: @escaping @Sendable (Visit<Keys>) -> Bool
  ) -> Check {
    each(walk, isAbsence: true) { visit in
      guard condition(visit) else { return [] }
      if let span = visit.record.placeOfAbsence(of: key) {
        return [Place(span, detail: visit.record.emptiness(of: key) ?? detail, help: help(visit))]
      }
      guard let law = visit.record[dynamicMember: key], visit.record.isWhole(key),
        referring.isAll(law.value.ids)
      else { return [] }
      let names = law.value.ids.map { "`\(SafeText.shown($0))`" }.joined(separator: ", ")
      return [
        Place(
          law.span,
          detail: Wording(
            nl: "\(names): een andere wet moet het zeggen", en: "\(names): another act has to say so"),
          help: help(visit), isAbsence: false)
      ]
    }
  }
}
