import ArgumentParser

@main
struct Avgreg: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "avgreg", abstract: "The register of processing activities as text.")
}
