import ArgumentParser
import Recordkeeping

/// The answers that `init` needs: those from the command line, and those of the person at the terminal.
struct Interview {
  let language: Language
  private var given: [String: String] = [:]

  init(language: Language) { self.language = language }

  /// An answer; empty when there is none.
  subscript(name: String) -> String { given[name] ?? "" }

  var answers: StarterAnswers {
    StarterAnswers(name: self["name"], email: self["email"], website: self["website"], address: self["address"])
  }

  /// Takes an answer from the command line.
  mutating func take(_ answer: String, to question: StarterQuestion) throws {
    switch question.verdict(on: answer) {
    case .accepted(let text): given[question.name] = text
    case .refused(let why): throw ValidationError("--\(question.name): \(why[language])")
    }
  }

  /// Without a terminal nobody can be asked, so what is missing has to be on the command line.
  func requireAnswersOrTerminal() throws {
    let missing = StarterQuestion.all.filter { given[$0.name] == nil && !$0.isOptional }.map { "--\($0.name)" }
    if missing.isEmpty || canAsk { return }
    let options = missing.joined(separator: ", ")
    let words = Wording(
      nl: "zonder terminal stelt avgreg geen vragen; geef ook \(options)",
      en: "without a terminal avgreg asks nothing; add \(options)")
    throw ValidationError(words[language])
  }

  /// Asks each question that has no answer yet, again for as long as an answer will not do.
  mutating func askTheRest() throws {
    guard canAsk else { return }
    for question in StarterQuestion.all where given[question.name] == nil {
      try ask(question)
    }
  }

  private var canAsk: Bool { Environment.isTerminal(0) && Environment.isTerminal(2) }

  private mutating func ask(_ question: StarterQuestion) throws {
    try CheckedOutput.error.write("\(question.words[language])\n")
    for (place, choice) in question.choices.enumerated() {
      try CheckedOutput.error.write("  \(place + 1)  \(choice[language])\n")
    }
    while true {
      try CheckedOutput.error.write("> ")
      guard let answer = readLine() else { throw RunError.interviewEnded }
      switch question.verdict(on: answer) {
      case .accepted(let text):
        given[question.name] = text
        return
      case .refused(let why): try CheckedOutput.error.write("\(why[language])\n")
      }
    }
  }
}

extension RunError {
  /// The person at the terminal stopped.
  static var interviewEnded: RunError {
    RunError(
      Wording(nl: "begin geen register", en: "start no register"),
      why: Wording(nl: "de vragen zijn niet allemaal beantwoord", en: "not all questions were answered"))
  }
}
