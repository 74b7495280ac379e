/// What records can be chosen by.
public enum ListField: String, CaseIterable, Sendable {
  case data, subject, purpose, basis, recipient, country, ground, status, role, statement, owner, term, start
  case measure, system, cookie, source, category

  /// The list of the format, or the vocabulary, whose words it takes; nil for what a register names itself.
  func lists(forParties isParties: Bool) -> [String] {
    switch self {
    case .data: ["data-categories"]
    case .subject: ["data-subjects"]
    case .purpose: ["purposes"]
    case .basis: ["legal-basis"]
    case .ground: ["transfer-ground"]
    case .status: ["status"]
    case .role: [isParties ? "party-role" : "role"]
    case .statement: ["statement"]
    case .term: ["retention-terms"]
    case .start: ["moments"]
    case .measure: ["security-measures"]
    case .cookie: ["cookie-class"]
    case .source: ["source", "data-subjects"]
    case .category: ["party-categories"]
    case .recipient, .country, .owner, .system: []
    }
  }

  /// Whether activities can be chosen by it.
  var isOfActivities: Bool { self != .category }

  /// Whether parties can be chosen by it.
  var isOfParties: Bool { [.role, .country, .ground, .category, .data, .subject].contains(self) }

  /// What it is called in a sentence.
  var wording: Wording {
    switch self {
    case .data: Wording(nl: "soort gegeven", en: "kind of data")
    case .subject: Wording(nl: "groep mensen", en: "group of people")
    case .purpose: Wording(nl: "soort doel", en: "kind of purpose")
    case .basis: Wording(nl: "grondslag", en: "legal basis")
    case .recipient: Wording(nl: "partij", en: "party")
    case .country: Wording(nl: "land", en: "country")
    case .ground: Wording(nl: "grond voor doorgifte", en: "ground of a transfer")
    case .status: Wording(nl: "status", en: "status")
    case .role: Wording(nl: "rol", en: "role")
    case .statement: Wording(nl: "verklaring", en: "statement")
    case .owner: Wording(nl: "eigenaar", en: "owner")
    case .term: Wording(nl: "bewaartermijn", en: "retention term")
    case .start: Wording(nl: "beginmoment", en: "moment of start")
    case .measure: Wording(nl: "maatregel", en: "measure")
    case .system: Wording(nl: "systeem", en: "system")
    case .cookie: Wording(nl: "soort cookie", en: "kind of cookie")
    case .source: Wording(nl: "bron", en: "source")
    case .category: Wording(nl: "soort partij", en: "kind of party")
    }
  }
}
