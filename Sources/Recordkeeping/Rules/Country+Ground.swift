extension Country {
  /// The ground for a transfer that fits it on a day, under the heading of its table (AVG art. 45, 46).
  func ground(at table: String, on day: Day) -> Wording {
    let clauses = "\"standard-clauses\""
    guard let decision = adequacy(on: day) else {
      return Wording(nl: "\(table) met ground = \(clauses)", en: "\(table) with ground = \(clauses)")
    }
    let adequacy = Wording(
      nl: "\(table) met ground = \"adequacy\"", en: "\(table) with ground = \"adequacy\"")
    return !decision.isLimited
      ? adequacy
      : Wording(
        nl: "\(adequacy.nl) als het besluit deze ontvanger dekt, anders \(clauses)",
        en: "\(adequacy.en) if the decision covers this recipient, else \(clauses)")
  }

  /// The name within a sentence, in the languages of the program.
  var nameInSentence: Wording {
    Wording(
      nl: nameInSentence(in: "nl") ?? wording.nl, en: nameInSentence(in: "en") ?? wording.en)
  }
}
