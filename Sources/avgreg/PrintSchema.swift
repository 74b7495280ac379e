import ArgumentParser
import Recordkeeping

struct PrintSchema: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract:
      "Prints the JSON Schema of a kind of file, for editors and other tools; without a kind, the kinds.",
    discussion: """
        avgreg schema activity --language nl > activity.json
      """)

  @Argument(help: "The kind of file.")
  var kind: RecordSchema.Kind?

  @OptionGroup var speech: LanguageOption

  var languageAsked: Language? { speech.language }

  func run() throws {
    let language = speech.language(for: [])
    let kinds = RecordSchema.Kind.allCases.map { "\($0.rawValue): \($0.files[language])\n" }.joined()
    try CheckedOutput.standard.write(kind.map { RecordSchema($0, language: language).text } ?? kinds)
    try CheckedOutput.standard.finish()
  }
}

extension RecordSchema.Kind: ExpressibleByArgument {}
