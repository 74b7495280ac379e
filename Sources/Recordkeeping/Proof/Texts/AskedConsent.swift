/// A consent text and what in the register asks for it.
public struct AskedConsent: Hashable, Sendable {
  /// The strings that people are shown, and their identity.
  public let text: ConsentText
  /// The id of the activity.
  public let activity: String
  /// The name of the activity, in the language of the text.
  public let title: String
  /// The id of the purpose.
  public let purpose: String
  /// The language of the text.
  public let language: String
  /// Where the activity is in its life; nil where the register does not say.
  public let status: ActivityStatus?

  /// Every consent text of a register, whoever its statements are for: by activity, purpose and language.
  static func all(in register: Register, _ look: Look) -> [AskedConsent] {
    // No string of a form depends on the day.
    let phrasings = register.languages.compactMap { look.words(in: $0) }.map {
      Phrasing(words: $0, register: register, on: LawDates.date)
    }
    return register.activities.flatMap { activity in
      activity.purposes.flatMap { purpose in
        phrasings.compactMap { AskedConsent(purpose, of: activity, in: $0) }
      }
    }
  }

  /// Nil where there are no words to ask with.
  private init?(_ purpose: Purpose, of activity: ProcessingActivity, in phrasing: Phrasing) {
    guard let form = try? ConsentForm(for: purpose, of: activity, in: phrasing) else { return nil }
    text = form.text
    self.activity = activity.id
    title = phrasing.title(of: activity)
    self.purpose = purpose.id
    language = phrasing.language
    status = activity.status?.value
  }
}
