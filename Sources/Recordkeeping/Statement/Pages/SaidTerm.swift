/// How long a kind of data is kept, as a statement says it.
struct SaidTerm: Sendable {
  let term: Retention
  let phrase: Result<RetentionPhrase, WordFault>

  init(_ term: Retention, of activity: ProcessingActivity, _ phrasing: Phrasing) {
    self.term = term
    phrase = Result { () throws(WordFault) in try phrasing.retention(term, in: activity) }
  }
}
