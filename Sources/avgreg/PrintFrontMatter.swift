import ArgumentParser
import Recordkeeping

struct PrintFrontMatter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "front-matter",
    abstract: "Prints the TOML of a record alone, each line at its own number, for other programs to read.",
    discussion: """
        avgreg front-matter activities/nieuwsbrief.md
        avgreg front-matter organisation.md > organisation.toml
        avgreg front-matter activities/nieuwsbrief.md | taplo lint --schema file://$PWD/activity.json -

      Lines that are no TOML are left empty, so that a place in the output is the place in the file.
      """)

  @Argument(help: "A file of a register.", completion: .file())
  var file: String

  func run() throws {
    let bytes = try FactsText.bytes(of: SourceFile.load(DiskPath(file)))
    if Environment.isTerminal(1) {
      try CheckedOutput.standard.write(FactsText.shown(bytes))
    } else {
      try CheckedOutput.standard.write(bytes)
    }
    try CheckedOutput.standard.finish()
  }
}
