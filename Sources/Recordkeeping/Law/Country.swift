/// A country or territory with an ISO 3166-1 code, or an international organisation, as a place that data go to.
public struct Country: Sendable {
  /// The ISO 3166-1 code, or the organisation's id: `NL`, `EPO`.
  public let code: String
  /// Whether it is an international organisation.
  public let isOrganisation: Bool
  /// The member of the European Economic Area, or the former one, that it is linked to while being outside: `NL` for Aruba.
  public let linkedTo: String?
  let row: VocabularyRow
  let membership: [Validity]
  let decisions: [Adequacy]

  /// The name in a language, by its tag, as it stands in a list.
  public func name(in language: String) -> String? { row.label(in: language) }

  /// The name within a sentence, with its article: "de Verenigde Staten".
  public func nameInSentence(in language: String) -> String? {
    row.text("in", in: language) ?? name(in: language)
  }

  /// Where data are that are there, with the preposition, where the language has more than one: `aux États-Unis`.
  func place(in language: String) -> String? { row.text("at", in: language) }

  /// Where data go that go there, with the preposition, where the language has more than one: `in die Schweiz`.
  func destination(in language: String) -> String? { row.text("to", in: language) ?? place(in: language) }

  /// The name in the languages of the program.
  public var wording: Wording { row.wording }

  /// Whether data that go there on a day stay in the European Economic Area.
  public func isInEEA(on day: Day) -> Bool { membership.contains { $0.contains(day) } }

  /// The adequacy decision that holds on a day.
  public func adequacy(on day: Day) -> Adequacy? { decisions.first { $0.validity.contains(day) } }

  /// The last day of the adequacy that holds on a day; a decision that another follows the next day does not end it.
  func endOfAdequacy(after day: Day) -> Day? {
    var end = adequacy(on: day)?.validity.until
    while let last = end, let next = adequacy(on: Day(number: last.number + 1)) { end = next.validity.until }
    return end
  }
}
