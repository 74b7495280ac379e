/// How consent texts are spoken of, to people and to programs.
struct ConsentWords {
  let language: Language

  /// `Nieuwsbrief (nieuwsbrief), doel newsletter, taal nl`.
  func subject(_ asked: AskedConsent) -> String {
    let name = asked.title == asked.activity ? asked.title : "\(asked.title) (\(asked.activity))"
    return Wording(
      nl: "\(name), doel \(asked.purpose), taal \(asked.language)",
      en: "\(name), purpose \(asked.purpose), language \(asked.language)")[language]
  }

  /// What to know of a text whose activity is not going on; nil where it is.
  func mark(_ status: ActivityStatus?) -> String? {
    switch status {
    case .active: nil
    case .draft: Wording(nl: "concept", en: "draft")[language]
    case .planned: Wording(nl: "gepland", en: "planned")[language]
    case .ended: Wording(nl: "beëindigd", en: "ended")[language]
    case nil: Wording(nl: "zonder status", en: "without a status")[language]
    }
  }

  /// The days of a stretch; never that a text was in force, which Git cannot know.
  func days(_ stretch: ConsentStretch) -> String {
    let from = stretch.from.day
    let words =
      switch stretch.until?.endDay {
      case _ where stretch.isContradicted:
        Wording(
          nl: "in het register, niet zeker wanneer: de klokken van de commits spreken elkaar tegen",
          en: "in the register, not certain when: the clocks of the commits contradict each other")
      case nil: Wording(nl: "in het register sinds \(from)", en: "in the register since \(from)")
      case from:
        Wording(
          nl: "in het register op \(from), een deel van de dag",
          en: "in the register on \(from), a part of the day")
      case let until?:
        Wording(
          nl: "in het register van \(from) tot \(until)", en: "in the register from \(from) to \(until)")
      }
    return words[language] + (mark(stretch.status).map { " (\($0))" } ?? "")
  }

  static func json(_ moment: ConsentMoment) -> JSON { json(moment, on: moment.day) }

  private static func json(_ moment: ConsentMoment, on day: Day) -> JSON {
    ["day": .text("\(day)"), "commit": .text(moment.commit), "time": .text(moment.time)]
  }

  static func json(_ stretch: ConsentStretch) -> JSON {
    [
      "status": JSON(stretch.status?.rawValue), "from": json(stretch.from),
      "until": stretch.until.map { json($0, on: $0.endDay) } ?? .absent,
    ]
  }

  static func json(_ asked: AskedConsent) -> [(String, JSON)] {
    [
      ("id", .text(asked.text.id)), ("activity", .text(asked.activity)), ("title", .text(asked.title)),
      ("purpose", .text(asked.purpose)), ("language", .text(asked.language)),
      ("status", JSON(asked.status?.rawValue)),
    ]
  }

  /// Why Git does not tell, for a program.
  static func json(_ obstacle: RunError?, in language: Language) -> JSON {
    guard let obstacle else { return .absent }
    return ["why": .text(obstacle.why[language]), "next": JSON(obstacle.next?[language])]
  }
}
