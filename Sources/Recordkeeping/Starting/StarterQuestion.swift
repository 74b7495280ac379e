/// One of the questions of `avgreg init`, which an option of the same name answers too.
public struct StarterQuestion: Sendable {
  /// An answer in the form in which it is written down, or why it will not do.
  public enum Verdict: Sendable {
    case accepted(String)
    case refused(Wording)
  }

  /// The option: `name`.
  public let name: String
  /// What is asked.
  public let words: Wording
  /// The choices to show below it.
  public let choices: [Wording]
  /// Whether it may stay unanswered.
  public let isOptional: Bool
  private let judge: @Sendable (String) -> Verdict

  /// What to think of an answer; spaces around it do not count.
  public func verdict(on answer: String) -> Verdict {
    let bytes = answer.utf8
    let isBlank: (UInt8) -> Bool = { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return isOptional ? .accepted("") : .refused(Self.empty) }
    return judge(String(decoding: bytes[first...last], as: UTF8.self))
  }

  /// The questions in the order in which they are asked.
  public static let all = [name, starter, email, website, address]

  private static let empty = Wording(nl: "een antwoord ontbreekt", en: "there is no answer")

  private static let name = StarterQuestion(
    name: "name", words: Wording(nl: "Hoe heet uw organisatie?", en: "What is your organisation called?"),
    choices: [], isOptional: false, judge: { .accepted($0) })

  private static let starter = StarterQuestion(
    name: "starter", words: Wording(nl: "Wat past het best bij u?", en: "What fits you best?"),
    choices: Starter.all.map(\.label), isOptional: false,
    judge: { answer in
      let number = Int(answer).map { $0 - 1 }.flatMap { Starter.all.indices.contains($0) ? Starter.all[$0] : nil }
      let word = answer.lowercased()
      let named = Starter.all.first { [$0.id, $0.label.nl, $0.label.en].contains(word) }
      if let starter = named ?? number { return .accepted(starter.id) }
      let known = Starter.all.map(\.id).joined(separator: ", ")
      return .refused(Wording(nl: "kies uit: \(known)", en: "choose from: \(known)"))
    })

  private static let email = StarterQuestion(
    name: "email",
    words: Wording(
      nl: "Op welk e-mailadres beantwoordt u vragen over privacy?",
      en: "At which e-mail address do you answer questions about privacy?"),
    choices: [], isOptional: false,
    judge: { answer in
      let parts = answer.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
      let isAddress =
        parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && answer.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
      if isAddress { return .accepted(answer) }
      return .refused(
        Wording(
          nl: "een e-mailadres is bijvoorbeeld privacy@korenaar.example",
          en: "an e-mail address is, for example, privacy@korenaar.example"))
    })

  private static let website = StarterQuestion(
    name: "website", words: Wording(nl: "Wat is het adres van uw website?", en: "What is the address of your website?"),
    choices: [], isOptional: false, judge: StarterQuestion.judgeWebsite)

  private static let address = StarterQuestion(
    name: "address",
    words: Wording(nl: "Wat is uw postadres? Dit mag leeg blijven.", en: "What is your postal address? You may leave this empty."),
    choices: [], isOptional: true, judge: { .accepted($0) })

  /// An address as people type it gets `https://`.
  private static func judgeWebsite(_ answer: String) -> Verdict {
    let isWhole = ["https://", "http://"].contains { answer.lowercased().utf8.starts(with: $0.utf8) }
    let whole = isWhole ? answer : "https://\(answer)"
    let hasExtra = whole.utf8.contains { $0 <= 0x20 || [0x7F, UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0) }
    switch URLPolicy.verdict(on: whole.utf8) {
    case .allowed where !hasExtra, .doubtful where !hasExtra: return .accepted(whole)
    default:
      return .refused(
        Wording(
          nl: "een adres is bijvoorbeeld https://www.korenaar.example/",
          en: "an address is, for example, https://www.korenaar.example/"))
    }
  }
}
