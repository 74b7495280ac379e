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
    ConsentForm.all(of: register, in: look).map { AskedConsent($0.form, in: $0.phrasing) }
  }

  private init(_ form: ConsentForm, in phrasing: Phrasing) {
    text = form.text
    activity = form.activity.id
    title = phrasing.title(of: form.activity)
    purpose = form.purpose.id
    language = phrasing.language
    status = form.activity.status?.value
  }
}
