extension ConsentForm {
  /// Every form of a register, with the phrasing of its language, whoever its statements are for: by activity, purpose
  /// and language. There is none in a language without words; words that are missing are told of when the statement is
  /// made.
  static func all(
    of register: Register, in look: Look, where isAsked: (ProcessingActivity) -> Bool = { _ in true }
  ) -> [(form: ConsentForm, phrasing: Phrasing)] {
    // No string of a form depends on the day.
    let phrasings = register.languages.compactMap(look.words).map {
      Phrasing(words: $0, register: register, on: LawDates.date)
    }
    return register.activities.filter(isAsked).flatMap { activity in
      activity.purposes.flatMap { purpose in
        phrasings.compactMap { phrasing in
          (try? ConsentForm(for: purpose, of: activity, in: phrasing)).map { ($0, phrasing) }
        }
      }
    }
  }
}
