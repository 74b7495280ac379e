/// A purpose for which consent is asked, and the words with which that is done.
struct SaidConsent: Sendable {
  let activity: ProcessingActivity
  let purpose: Purpose
  /// The form; nil where the register has no words to ask with.
  let form: Result<ConsentForm?, WordFault>

  init(_ activity: ProcessingActivity, _ purpose: Purpose, _ phrasing: Phrasing) {
    self.activity = activity
    self.purpose = purpose
    form = Result { () throws(WordFault) in try ConsentForm(for: purpose, of: activity, in: phrasing) }
  }
}
