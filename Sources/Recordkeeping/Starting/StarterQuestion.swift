/// One of the questions of `avgreg init`, which an option of the same name answers too.
public struct StarterQuestion: Sendable {
  /// What is thought of an answer.
  public enum Verdict: Hashable, Sendable {
    /// The answer as it is to be written down.
    case accepted(String)
    /// The part of the answer to write down, and why the rest will not do.
    case partly(String, Wording)
    /// Why the answer will not do.
    case refused(Wording)
  }

  /// The option: `name`.
  public let name: String
  /// What is asked.
  public let words: Wording
  /// What to show below it, line by line: the choices with their numbers.
  public let lines: [Wording]
  /// Whether it may stay unanswered.
  public let isOptional: Bool
  let judge: @Sendable (String) -> Verdict

  init(
    _ name: String, _ words: Wording, lines: [Wording] = [], isOptional: Bool = false,
    judge: @escaping @Sendable (String) -> Verdict = { .accepted($0) }
  ) {
    self.name = name
    self.words = words
    self.lines = lines
    self.isOptional = isOptional
    self.judge = judge
  }

  /// Judges an answer; spaces around it do not count.
  public func verdict(on answer: String) -> Verdict {
    let bytes = Array(answer.utf8)
    guard let first = bytes.firstIndex(where: { !$0.isWhiteSpace }),
      let last = bytes.lastIndex(where: { !$0.isWhiteSpace })
    else { return isOptional ? .accepted("") : .refused(Self.empty) }
    return judge(String(decoding: bytes[first...last], as: UTF8.self))
  }

  private static let empty = Wording(nl: "er is geen antwoord", en: "there is no answer")
}
