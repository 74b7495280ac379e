/// A term in law that begins when something happens: a request, or a breach.
struct LegalDeadline: Sendable {
  /// The name for programs.
  let id: String
  let provisions: [Provision]
  /// The term; nil where the law says "without undue delay".
  let within: Period?
  let words: Wording

  /// Those that matter to whoever asks where data are, as the law stands on a day.
  static func all(on day: Day, withProcessor: Bool) -> [LegalDeadline] {
    [access(on: day), breach(on: day), withProcessor ? processor : nil].compactMap(\.self)
  }

  /// AVG art. 12(3).
  private static func access(on day: Day) -> LegalDeadline? {
    guard let within = LawDates.requestAnswer(on: day) else { return nil }
    let more = LawDates.requestExtension(on: day)?.wording
    let nl = more.map {
      " Is het ingewikkeld of zijn het er veel, dan mag er \($0.nl) bij; dat laat u binnen de eerste termijn weten."
    }
    let en = more.map {
      " Where it is complex or there are many, \($0.en) can be added; you say so within the first term."
    }
    return LegalDeadline(
      id: "access", provisions: [.gdpr("12(3)")], within: within,
      words: Wording(
        nl: """
          Vraagt iemand om zijn gegevens, antwoord dan zonder uitstel en uiterlijk \(within.wording.nl) na ontvangst.\
          \(nl ?? "")
          """,
        en: """
          When somebody asks for their data, answer without undue delay, at most \(within.wording.en) after receipt.\
          \(en ?? "")
          """))
  }

  /// AVG art. 33(1), 33(5), 34.
  private static func breach(on day: Day) -> LegalDeadline? {
    guard let within = LawDates.breachReport(on: day) else { return nil }
    return LegalDeadline(
      id: "breach", provisions: [.gdpr("33(1)"), .gdpr("33(5)"), .gdpr("34")], within: within,
      words: Wording(
        nl: """
          Is er een datalek, meld het dan binnen \(within.wording.nl) nadat u ervan weet aan de toezichthouder, tenzij \
          een risico voor mensen niet waarschijnlijk is. Is het risico waarschijnlijk hoog, vertel het dan ook aan \
          de mensen zelf. Leg elk datalek vast, ook een dat u niet meldt.
          """,
        en: """
          If there is a breach, report it to the authority within \(within.wording.en) after you know of it, unless a \
          risk for people is unlikely. Where a high risk is likely, tell the people too. Record every breach, also \
          one that you do not report.
          """))
  }

  /// AVG art. 33(2).
  private static let processor = LegalDeadline(
    id: "processor-breach", provisions: [.gdpr("33(2)")], within: nil,
    words: Wording(
      nl: "Een verwerker meldt een datalek zonder uitstel aan de verwerkingsverantwoordelijke.",
      en: "A processor tells the controller of a breach without delay."))
}
