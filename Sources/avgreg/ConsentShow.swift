import ArgumentParser
import Recordkeeping

struct ConsentShow: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Lists the texts that ask for consent; with an id, shows the exact words and the days.",
    discussion: """
        avgreg consent
        avgreg consent --format json
        avgreg consent nieuwsbrief-newsletter-nl-012c3a87817865af
        avgreg consent nieuwsbrief-newsletter-nl-012c3a87817865af --receipt

      Exits with 0 where Git shows the text, 1 where it does not, and 2 where the history cannot be told.
      """)

  @Argument(
    help: "The id of a text, as the form carries it; also of one that is long gone.",
    completion: .consentTexts)
  var id: String?

  @Flag(help: "Print a receipt in the shape of ISO/IEC TS 27560, with person and time left empty.")
  var receipt = false

  @OptionGroup var options: ConsentOptions

  var languageAsked: Language? { options.speech.language }

  func validate() throws {
    if receipt, id == nil { throw UsageFault.argumentMissing("id") }
  }

  func run() throws {
    let registers = try options.load(about: id)
    let language = options.language(for: registers)
    guard let id else {
      let list = ConsentList(registers, in: language)
      try CheckedOutput.standard.write(options.format == .json ? list.json : list.text)
      return try CheckedOutput.standard.finish()
    }
    let answers = registers.compactMap { ConsentAnswer(id, in: $0) }
    guard !answers.isEmpty else { throw refusal(id, registers) }
    try CheckedOutput.standard.write(try receipt ? receipts(id, registers) : text(answers, language))
    try CheckedOutput.standard.finish()
    if answers.contains(where: \.isProven) { return }
    if let obstacle = answers.lazy.compactMap(\.obstacle).first { throw obstacle }
    throw ExitCode(1)
  }

  private func text(_ answers: [ConsentAnswer], _ language: Language) -> String {
    if options.format == .json { return ConsentAnswer.json(answers, in: language) }
    return answers.map { $0.text(in: language) }.joined(separator: "\n")
  }

  /// One receipt: the same text in two registers is the same form.
  private func receipts(_ id: String, _ registers: [ConsentRegister]) throws(RunError) -> String {
    for register in registers {
      if let receipt = ConsentReceipt(id, in: register) { return try receipt.text() }
    }
    return ""
  }

  private func refusal(_ id: String, _ registers: [ConsentRegister]) -> RunError {
    if !ConsentText.isID(id) { return .consentNoID(id, among: registers) }
    return registers.lazy.compactMap(\.obstacle).first ?? .consentUnknown(id, among: registers)
  }
}
