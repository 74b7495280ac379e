/// What is shown to someone who is asked for consent (AVG art. 4(11), 7): who asks, the question, the purpose, the kinds
/// of data, who else relies on it, how a parent consents for a child, and how to withdraw.
public struct ConsentForm: Sendable {
  /// A fact beside the box: what it is about, and what there is to say.
  struct Fact: Hashable, Sendable {
    let part: Part
    let heading: String
    let lines: [PageLink]
  }

  /// The activity.
  public let activity: ProcessingActivity
  /// The purpose.
  public let purpose: Purpose
  /// Every string of the form, and its identity.
  public let text: ConsentText

  let asks: String
  let wording: String
  let facts: [Fact]
  let more: PageLink?

  /// The form for a purpose; nil when the register has no words with which to ask.
  public init?(for purpose: Purpose, of activity: ProcessingActivity, in phrasing: Phrasing) throws(WordFault)
  {
    guard let consent = purpose.consent, let wording = consent.text.map({ phrasing.text($0.value) }) else {
      return nil
    }
    let parts = Parts(phrasing: phrasing, activity: activity, purpose: purpose, consent: consent)
    self.activity = activity
    self.purpose = purpose
    self.wording = wording
    asks = try parts.asks()
    facts = try parts.facts()
    more = try parts.more()
    let shown =
      [asks, wording] + facts.flatMap { [$0.heading] + $0.lines.map(\.text) } + (more.map { [$0.text] } ?? [])
    text = ConsentText(
      activity: activity.id, purpose: purpose.id, language: phrasing.language, strings: shown)
  }

  /// The form as HTML to paste into a page of the organisation's own; the bytes are refused when they show other words
  /// than those that the identity stands for.
  public func html(in set: TemplateSet, words: Words, isPreview: Bool = false) -> Result<
    SafeHTML, TemplateFaults
  > {
    set.render("consent.html", with: value(words.language, isPreview: isPreview), words: words).flatMap {
      html in
      let check = ConsentFormCheck(html: html.bytes, text: text, isPreview: isPreview)
      return check.isSound
        ? .success(html) : .failure(TemplateFaults([check.flaw(at: set.start(of: "consent.html"))]))
    }
  }

  private func value(_ language: String, isPreview: Bool) -> TemplateValue {
    .table([
      "lang": .text(language), "asks": .text(asks), "wording": .text(wording),
      "facts": .list(
        facts.map { .table(["heading": .text($0.heading), "lines": .list($0.lines.map(\.value))]) }),
      "more": .link(orNothing: more), "preview": .flag(isPreview), "text-id": .text(text.id),
      "box": .text("\(activity.id)-\(purpose.id)"),
    ])
  }
}
