/// The text with which consent is asked, in one language, is another (AVG art. 7(1)): its identity says so.
struct ConsentChange: Hashable, Sendable {
  /// The purpose before and after.
  let purpose: RowMatches.Pair
  let language: String
  /// The identity that the text had; nil where consent was not asked.
  let before: String?
  /// The identity that it has; nil where consent is not asked any more.
  let after: String?
  /// The parts that differ; none where only the record or the purpose has another name.
  let parts: [ConsentForm.Part]
  /// Whether only capitals, punctuation and white space differ.
  let isTypographical: Bool
  /// Whether more is asked than people agreed to, or the question is another.
  let asksAnew: Bool

  /// Its word under `difference`.
  var word: String {
    switch (before, after) {
    case (nil, _): "consent-new"
    case (_, nil): "consent-gone"
    case _ where parts.isEmpty: "consent-renamed"
    case _ where isTypographical: "consent-typography"
    case _ where asksAnew: "consent-anew"
    default: "consent-form"
    }
  }
}
