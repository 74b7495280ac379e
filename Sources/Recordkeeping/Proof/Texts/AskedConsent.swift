/// A consent text and what in the register asks for it.
public struct AskedConsent: Hashable, Sendable {
  /// The strings that people are shown, and their identity.
  public let text: ConsentText
  /// The id of the activity.
  public let activity: String
  /// The name of the activity, in the language of the text, safe to print: what must not get into a log is masked in it.
  public let title: String
  /// The id of the purpose.
  public let purpose: String
  /// The language of the text.
  public let language: String
  /// Where the activity is in its life; nil where the register does not say.
  public let status: ActivityStatus?

  /// Every consent text of a register, whoever its statements are for: by activity, purpose and language.
  static func all(in register: Register, _ look: Look) -> [AskedConsent] {
    let mask = LineMask(register)
    return ConsentForm.all(of: register, in: look).map { AskedConsent($0.form, in: $0.phrasing, mask) }
  }

  private init(_ form: ConsentForm, in phrasing: Phrasing, _ mask: LineMask) {
    text = form.text
    activity = form.activity.id
    title = mask.masked(phrasing.title(of: form.activity))
    purpose = form.purpose.id
    language = phrasing.language
    status = form.activity.status?.value
  }
}
