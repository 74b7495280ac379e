import Foundation
import Testing

@testable import Recordkeeping

@Suite("The catalogue of rules")
struct RuleCatalogueTests {
  @Test func `has a name for every family`() {
    #expect(Set(RuleFamily.all.map(\.code)) == Set(Rulebook.all.map(\.family)))
    #expect(RuleFamily.all.flatMap(\.rules).count == Rulebook.all.count)
  }

  @Test(arguments: [(Language.nl, "Documentation/regels.md"), (.en, "Documentation/rules.md")])
  func `is the page that is kept in the project`(language: Language, path: String) throws {
    try KeptFile(path).expect(RuleCatalogue(language: language).markdown)
  }

  @Test func `gives the README its table of rules per family`() throws {
    let readme = KeptFile("README.md")
    let counts = RuleCatalogue(language: .en).counts
    let text = try readme.text()
    let start = try #require(
      text.range(of: RuleCatalogue(language: .en).header), "README.md has no table of rules")
    let rows = text[start.lowerBound...].components(separatedBy: "\n\n")[0] + "\n"
    try readme.expect(text.replacingOccurrences(of: rows, with: counts))
  }
}
