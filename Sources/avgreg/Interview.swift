import Recordkeeping

/// The answers that `init` needs: those from the command line, and those of the person at the terminal.
struct Interview {
  private let language: Language
  private let lines = InputLines()
  private var answers: [String: String] = [:]

  /// Takes the answers from the command line. Without a terminal nobody can be asked, so none may be missing.
  init(given: [String: String], language: Language) throws(RunError) {
    self.language = language
    for question in StarterQuestion.all {
      guard let answer = given[question.name] else { continue }
      switch question.verdict(on: answer) {
      case .accepted(let text): answers[question.name] = text
      case .partly(_, let why), .refused(let why): throw .answerUnusable("--\(question.name)", why)
      }
    }
    let missing = StarterQuestion.all.filter { answers[$0.name] == nil && !$0.isOptional }
    if !missing.isEmpty, !Self.canAsk { throw .answersMissing(missing.map { "--\($0.name)" }) }
  }

  /// Asks each question that has no answer yet.
  mutating func askTheRest() throws(RunError) {
    guard Self.canAsk else { return }
    for question in StarterQuestion.all where answers[question.name] == nil {
      answers[question.name] = try answer(to: question)
    }
  }

  /// What the answers ask for: the register to start from, and its files.
  func register() throws(RunError) -> (Starter, [SourceFile]) {
    guard let starter = Starter(id: self["starter"]) else { throw .answersMissing(["--starter"]) }
    let answers = StarterAnswers(
      name: self["name"], email: self["email"], website: self["website"], address: self["address"])
    return (starter, starter.files(with: answers, services: ServiceList.services(in: self["service"])))
  }

  private subscript(name: String) -> String { answers[name] ?? "" }

  private static var canAsk: Bool { Environment.isTerminal(0) && Environment.isTerminal(2) }

  /// Asks again for as long as an answer will not do; what would do of it is kept.
  private func answer(to question: StarterQuestion) throws(RunError) -> String {
    try say(question.words[language])
    for line in question.lines { try say(line[language]) }
    var kept: [String] = []
    while true {
      try CheckedOutput.error.write("> ")
      guard let answer = try lines.next() else { throw .interviewEnded }
      switch question.verdict(on: answer) {
      case .accepted(let text): return (kept + [text]).filter { !$0.isEmpty }.joined(separator: ",")
      case .partly(let text, let why):
        kept += text.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
        try say(why[language])
        try say(Self.noted(kept.joined(separator: ", "))[language])
      case .refused(let why): try say(why[language])
      }
    }
  }

  private static func noted(_ kept: String) -> Wording {
    return Wording(
      nl: "Genoteerd: \(kept). Typ alleen wat nog ontbreekt, of druk op Enter.",
      en: "Noted: \(kept). Type only what is still missing, or press Enter.")
  }

  private func say(_ line: String) throws(RunError) { try CheckedOutput.error.write("\(line)\n") }
}

extension RunError {
  private static let what = Wording(nl: "kan geen register beginnen", en: "cannot start a register")

  /// Options are missing, and there is nobody to ask.
  static func answersMissing(_ options: [String]) -> RunError {
    let list = options.joined(separator: ", ")
    return RunError(
      what,
      why: Wording(
        nl: "zonder terminal stelt avgreg geen vragen", en: "without a terminal avgreg asks nothing"),
      next: Wording(nl: "Geef ook \(list).", en: "Add \(list)."), status: 64)
  }

  /// An option has a value that will not do.
  static func answerUnusable(_ option: String, _ why: Wording) -> RunError {
    RunError(what, why: Wording(nl: "bij \(option): \(why.nl)", en: "at \(option): \(why.en)"), status: 64)
  }

  /// The person at the terminal stopped.
  static var interviewEnded: RunError {
    RunError(
      what, why: Wording(nl: "niet alle vragen zijn beantwoord", en: "not all questions were answered"))
  }
}
