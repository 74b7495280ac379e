import ArgumentParser
import Recordkeeping

struct PrintSchema: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract:
      "Prints the JSON Schema of a kind of file, for editors and other tools; without a kind, the kinds.",
    discussion: """
        avgreg schema
        avgreg schema activity --language nl > activity.json
        avgreg schema statement

      An editor that knows TOML completes and checks the keys of a record with it.
      """)

  @Argument(help: "The kind of file.")
  var kind: SchemaKind?

  @OptionGroup var speech: LanguageOption

  var languageAsked: Language? { speech.language }

  func run() throws {
    let language = speech.language(for: [])
    let kinds = SchemaKind.allCases.map { "\($0.rawValue): \($0.files[language])\n" }.joined()
    try CheckedOutput.standard.write(kind.map { $0.text(in: language) } ?? kinds)
    try CheckedOutput.standard.finish()
  }
}
