import ArgumentParser
import Recordkeeping

struct PrintManual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Prints a page of the manual in mdoc; without a name, the names of the pages.",
    discussion: """
        avgreg manual
        avgreg manual man1/avgreg-check.1
        avgreg manual man5/avgreg-register.5 | mandoc -l
      """,
    shouldDisplay: false)

  @Argument(help: "The path of the page.", completion: .nothing)
  var page: String?

  func run() throws {
    guard let program = CommandDescription(dump: Avgreg._dumpHelp()) else {
      throw RunError.pageUnknown(page ?? "")
    }
    let pages = ManualPages(of: program).pages
    guard let page else {
      try CheckedOutput.standard.write(pages.map { "\($0.path)\n" }.joined())
      return try CheckedOutput.standard.finish()
    }
    guard let found = pages.first(where: { $0.path == page }) else { throw RunError.pageUnknown(page) }
    try CheckedOutput.standard.write(found.source)
    try CheckedOutput.standard.finish()
  }
}

extension RunError {
  /// A page that the manual does not have: wrong use.
  static func pageUnknown(_ page: String) -> RunError {
    RunError(
      Wording(nl: "kan \(SafeText.shown(page)) niet tonen", en: "cannot show \(SafeText.shown(page))"),
      why: Wording(nl: "die bladzijde is er niet", en: "there is no such page"),
      next: Wording(nl: "`avgreg manual` noemt de bladzijden.", en: "`avgreg manual` names the pages."),
      status: 64)
  }
}
