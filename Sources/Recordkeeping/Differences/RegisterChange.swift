/// One thing in which a register differs from what it was, and what that asks.
///
/// A value without words, as `FactChange` is: it names records, rows and keys, in which the words are found.
public struct RegisterChange: Sendable {
  /// What is different.
  enum Content: Sendable {
    /// What readers of the statement are told.
    case fact(FactChange)
    /// A record as a whole.
    case record(RecordChange)
    /// The answer to a key that readers are not told of.
    case answer(AnswerChange)
    /// The text with which consent is asked.
    case consent(ConsentChange)
    /// What is to be established or agreed, and was not before.
    case need(Need)
  }

  /// The record that it is about.
  public let subject: ChangeSubject
  /// What it asks; never nothing.
  public let consequences: Set<Consequence>
  let content: Content

  init(_ content: Content, of subject: ChangeSubject, _ consequences: Set<Consequence>) {
    self.content = content
    self.subject = subject
    self.consequences = consequences
  }

  /// The kind of change for programs.
  public var kind: String {
    switch content {
    case .fact(let change): change.kind.rawValue
    case .record(let change): change.word
    case .answer: "answer"
    case .consent(let change): change.word
    case .need(let need): need.word
    }
  }
}
