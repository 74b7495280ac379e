/// The rights of people, each with the purposes that it holds for (AVG art. 7(3), 15-18, 20-22).
struct RightFacts {
  /// A purpose within its activity.
  typealias Place = (activity: ProcessingActivity, purpose: Purpose)

  let statement: Statement

  private var words: Words { statement.phrasing.words }

  /// Every right that holds for some purpose, in the order of the page of rights.
  func all() throws(WordFault) -> [JSON] {
    var rights: [JSON] = []
    for right in DataSubjectRight.allCases {
      let texts = try texts(of: right)
      let name = try words["right.\(right.rawValue)-name"]
      rights.append(json(right.rawValue, right.article, name, texts, places(right.holds(for:))))
    }
    rights += try [objection(), decision(), withdrawal()]
    return rights.filter { if case .absent = $0 { false } else { true } }
  }

  private func texts(of right: DataSubjectRight) throws(WordFault) -> [String] {
    var texts = [try words["right.\(right.rawValue)"]]
    for condition in right.conditions where !statement.bases.isDisjoint(with: condition.bases) {
      texts.append(try words["right.\(condition.key)"])
    }
    return texts
  }

  private func objection() throws(WordFault) -> JSON {
    let places = places { $0.canBeObjectedTo }
    guard !places.isEmpty else { return .absent }
    let always = places.filter { $0.purpose.isDirectMarketing }
    var texts: [String] = []
    if !always.isEmpty { texts.append(try words["objection.marketing"]) }
    if always.count < places.count { texts.append(try words["objection.weighed"]) }
    return json("objection", "21", try words["objection.heading"], texts, places)
      .with(["always": .list(always.map(place))])
  }

  private func decision() throws(WordFault) -> JSON {
    let places = statement.activities.flatMap { activity in
      activity.purposes.filter { purpose in
        !activity.decisions(for: purpose).isEmpty
      }.map { (activity, $0) }
    }
    guard !places.isEmpty else { return .absent }
    return json(
      "decision", "22", try words["right.decision-name"], [try words["right.decision"]], places)
  }

  private func withdrawal() throws(WordFault) -> JSON {
    guard statement.holds(.withdrawal) else { return .absent }
    return json(
      "withdrawal", "7(3)", try words["withdrawal.heading"], [try words["withdrawal.intro"]],
      statement.consents)
  }

  private func places(_ condition: (Purpose) -> Bool) -> [Place] {
    statement.activities.flatMap { activity in activity.purposes.filter(condition).map { (activity, $0) } }
  }

  private func json(
    _ id: String, _ article: String, _ name: String, _ texts: [String], _ places: [Place]
  ) -> JSON {
    [
      "id": .text(id), "article": .text(article), "name": .text(name), "text": .strings(texts),
      "purposes": .list(places.map(place)),
    ]
  }

  private func place(_ place: Place) -> JSON {
    ["activity": .text(place.activity.id), "purpose": .text(place.purpose.id)]
  }
}

extension DataSubjectRight {
  /// The article of the GDPR.
  var article: String {
    switch self {
    case .access: "15"
    case .rectification: "16"
    case .erasure: "17"
    case .restriction: "18"
    case .portability: "20"
    }
  }

  /// Whether it holds for a purpose; erasure does not where a law or a public task demands that data stay
  /// (AVG art. 17(3)(b)).
  func holds(for purpose: Purpose) -> Bool {
    applicable.contains { $0.applies(to: purpose, isDecided: false) }
  }

  private var applicable: [ApplicableRight] {
    switch self {
    case .access: [.access]
    case .rectification: [.rectification]
    case .erasure: [.erasure, .erasureUnneeded]
    case .restriction: [.restriction]
    case .portability: [.portability]
    }
  }
}

extension ProcessingActivity {
  /// The decisions that are made for a purpose; one that names none is made for the only one there is.
  func decisions(for purpose: Purpose) -> [AutomatedDecision] {
    decisions.filter { $0.purposes?.value.contains(purpose.id) ?? (self.purposes.count == 1) }
  }
}
