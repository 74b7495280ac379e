extension Dialogue {
  static let rules = Wording(
    nl: """
      U krijgt één vraag tegelijk. Enter slaat een vraag over, ? legt uit, stop houdt op. Elk antwoord staat meteen in \
      het register.
      """,
    en: """
      You get one question at a time. Enter passes over a question, ? explains, stop ends. Each answer is in the register \
      at once.
      """)

  static let staysOpen = Wording(nl: "Dan blijft dit open.", en: "This stays open.")

  static let stopped = Wording(nl: "Gestopt.", en: "Stopped.")

  static let stoppedAfterAnswers = Wording(
    nl: "Gestopt. Uw antwoorden staan in het register.", en: "Stopped. Your answers are in the register.")

  static func written(_ point: OpenPoint, _ value: WrittenValue) -> Wording {
    let line = "\(point.key.name) = \(SafeText.shown(value.text))"
    return Wording(nl: "Opgeschreven: \(line)", en: "Written: \(line)")
  }

  static func added(_ point: OpenPoint, _ ids: [String]) -> Wording {
    let tables = ids.map { "[\(SafeText.shown((point.keys + [$0]).joined(separator: ".")))]" }.joined(
      separator: ", ")
    return Wording(nl: "Toegevoegd: \(tables)", en: "Added: \(tables)")
  }

  static func unfit(_ finding: Finding?) -> Wording {
    let summary = finding?.rule.summary ?? Wording(nl: "het past hier niet", en: "it does not fit here")
    return Wording(
      nl: "Dat kan hier niet: \(summary.nl). Er is niets gewijzigd.",
      en: "That is not possible here: \(summary.en). Nothing was changed.")
  }

  static func left(_ count: Int) -> Wording {
    switch count {
    case 0:
      Wording(
        nl: "Er staat niets meer open. Kijk nu het hele register na:",
        en: "Nothing is open. Now check the whole register:")
    case 1: Wording(nl: "Nog 1 punt open. Zo gaat u verder:", en: "1 point open. This is how you go on:")
    default:
      Wording(
        nl: "Nog \(count) punten open. Zo gaat u verder:", en: "\(count) points open. This is how you go on:")
    }
  }
}
