import Foundation
import Testing

@testable import Recordkeeping

@Suite("Internal keys")
struct InternalKeyTests {
  /// Lines that are put after a line of the full register; each holds words or numbers that occur nowhere else.
  private static let insertions: [(path: String, after: String, lines: String)] = [
    (
      "organisation.md", "kind = \"foundation\"",
      """
      employees = 98765
      representative-reason = "kanarie"
      security-measures = ["backup"]
      """
    ),
    ("organisation.md", "data-protection-officer = {", "name = \"kanarie\", registered = 1987-01-01,"),
    (
      "activities/shop.md", "role = \"controller\"",
      """
      since = 1987-01-01
      reviewed = 1987-01-01
      review-by = 1987-01-01
      owner = "kanarie"
      information-exemption = { ground = "already-informed", law = ["kanarie"], reason = "kanarie" }
      security-measures = ["backup"]
      security-reason = "kanarie"
      systems = ["kanarie"]
      documents = ["kanarie"]
      notes = "kanarie"
      impact-assessment = { required = true, reason = "kanarie", document = "kanarie", done = 1987-01-01 }
      """
    ),
    (
      "activities/shop.md", "legitimate-interest = \"Geen geld verliezen\"",
      "balancing-test = { done = 1987-01-01, document = \"kanarie\" }"
    ),
    (
      "activities/shop.md", "legal-basis = \"vital-interests\"", "vital-interest-reason = \"kanarie\""
    ),
    (
      "activities/shop.md", "further-purpose-of = \"orders\"",
      "compatibility = { done = 1987-01-01, document = \"kanarie\" }\ninformed = 1987-01-01"
    ),
    (
      "activities/shop.md", "text = \"Ja, mail mij.\"",
      """
      condition = "kanarie"
      evidence = { where = "kanarie", holds = ["person"] }
      withdrawal-cost = "kanarie"
      steps = 98765
      withdrawal-steps = 98765
      minimum-age = 98765
      since = 1987-01-01
      reviewed = 1987-01-01
      """
    ),
    (
      "activities/shop.md", "retention = { start = \"withdrawal\",",
      " reason = \"kanarie\", term = \"newsletter\","
    ),
    ("activities/shop.md", "purpose = \"Onthoudt uw mandje\"", "hosts = [\"kanarie\"]"),
    (
      "activities/shop.md", "third-party-access = \"none\"",
      """
      [forms.order]
      page = "https://kanarie.example/"
      selector = "kanarie"
      fields = { kanarie = "name" }
      [waivers.RET20]
      reason = "kanarie"
      by = "kanarie"
      until = 1987-01-01
      """
    ),
    (
      "activities/panel.md", "[joint-controllers.partner]", "signed = 1987-01-01\ndocument = \"kanarie\""
    ),
    (
      "parties/mailer.md", "country = \"US\"",
      "since = 1987-01-01\nregister = \"kanarie\"\nagreement = { signed = 1987-01-01, document = \"kanarie\" }"
    ),
    (
      "parties/mailer.md", "ground = \"standard-clauses\"",
      "document = \"kanarie\"\nimpact-assessment = 1987-01-01"
    ),
    (
      "parties/partner.md", "last-resort = {",
      " assessment = \"kanarie\", authority-informed = 1987-01-01, persons-informed = 1987-01-01,"
    ),
  ]

  static let files: [String: String] = {
    var files = FullRegister.files
    for (path, line, lines) in insertions {
      let separator = line.hasSuffix("{") || line.hasSuffix(",") ? " " : "\n"
      files[path] = files[path]?.replacingOccurrences(of: line, with: line + separator + lines)
    }
    files["parties/registry.md"] = files["parties/registry.md"]?
      .replacingOccurrences(of: "name = \"Register\"", with: "name = \"kanarie\"")
    files["activities/hosting.md"] = """
      title = "kanarie"
      role = "processor"
      status = "active"
      categories = ["kanarie"]
      [controllers.client]
      categories = ["kanarie"]
      """
    files["activities/draft.md"] = """
      title = "kanarie"
      role = "controller"
      status = "draft"
      statement = ["public"]
      recipients = ["client"]
      """
    files["parties/client.md"] = """
      name = "kanarie"
      role = "client"
      representative = { name = "kanarie", address = "kanarie", country = "BE" }
      """
    return files
  }()

  @Test(arguments: ["nl", "en"]) func `never reach the page`(_ language: String) throws {
    let page = try StatementFixture.html(Self.files, language: language)
    #expect(page.contains("Stichting De Linde"))
    for canary in ["kanarie", "98765", "1987"] { #expect(!page.contains(canary), "\(canary)") }
  }

  @Test(arguments: [false, true])
  func `never reach any file of the site, its name included`(_ isPreview: Bool) throws {
    var files = Self.files
    files["organisation.md"] = files["organisation.md"]?
      .replacingOccurrences(of: "languages = [\"nl\"]", with: "languages = [\"nl\", \"en\"]")
    // A preview is there to show drafts.
    if isPreview { files["activities/draft.md"] = nil }
    let publication = Publication(
      of: StatementFixture.reading(files), on: StatementFixture.day, isPreview: isPreview)
    let pages = try publication.pages().get()
    for path in ["nl/notices/shop-order.html", "en/rights.html"] { #expect(pages[path] != nil, "\(path)") }
    for (path, bytes) in pages {
      let text = path + "\n" + String(decoding: bytes, as: UTF8.self)
      for canary in ["kanarie", "98765", "1987"] { #expect(!text.contains(canary), "\(path): \(canary)") }
    }
  }

  @Test(arguments: ["nl", "en"]) func `never reach the files for programs`(_ language: String) throws {
    let statement = try #require(StatementFixture.statement(Self.files, language: language))
    let facts = try StatementFacts(statement: statement, languages: ["nl", "en"]).bytes()
    for bytes in [facts, try StatementGraph(statement: statement).bytes()] {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("Stichting De Linde"))
      for canary in ["kanarie", "98765", "1987"] { #expect(!text.contains(canary), "\(canary)") }
    }
  }

  @Test func `that hold free words are all tried`() {
    let reading = StatementFixture.reading(Self.files)
    #expect(!reading.flaws.contains { $0.code.hasPrefix("SYN") || $0.code == "KEY01" })
    let register = reading.register
    let records =
      [register.organisation?.fields].compactMap { $0 } + register.activities.map(\.fields)
      + register.parties.map(\.fields)
    var tried: Set<String> = []
    for fields in records { Self.collect(fields, into: &tried) }
    for table in KeyCatalogue.tables {
      for key in table.keys where key.visibility == .internal && Self.isFree(key) {
        #expect(tried.contains("\(table.name).\(key.name)"), "\(table.name).\(key.name)")
      }
    }
  }

  private static func isFree(_ key: KeyDeclaration) -> Bool {
    switch key.kind {
    case .text, .string, .address, .map: true
    case .words, .word: key.words == nil
    default: false
    }
  }

  private static func collect(_ fields: Fields, into names: inout Set<String>) {
    for entry in fields.entries { names.insert("\(fields.table.name).\(entry.key)") }
    for inner in fields.inner { collect(inner, into: &names) }
  }
}
