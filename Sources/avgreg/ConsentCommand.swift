import ArgumentParser
import Recordkeeping

struct ConsentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: "Lists the texts that ask for consent, finds one by its id, and verifies a site's own log.",
    discussion: """
        avgreg consent
        avgreg consent nieuwsbrief-newsletter-nl-012c3a87817865af
        avgreg consent nieuwsbrief-newsletter-nl-012c3a87817865af --receipt
        avgreg consent verify toestemmingen.csv

      Git tells on which days a text stood in the register; it does not tell who saw it. `avgreg consent show --help` \
      has the options of the first three, `avgreg consent verify --help` those of the last.
      """,
    subcommands: [ConsentShow.self, ConsentVerify.self], defaultSubcommand: ConsentShow.self)
}
