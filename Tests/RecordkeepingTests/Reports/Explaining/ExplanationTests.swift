import Testing

@testable import Recordkeeping

@Suite("An explanation")
struct ExplanationTests {
  private static let topics: [Topic] = {
    let keys = KeyCatalogue.tables.flatMap { table in table.keys.map { Topic.key($0, table) } }
    let words = WordLists.names.flatMap { list in
      (WordLists[list]?.rows ?? []).map { Topic.word($0, list: list) }
    }
    return Rulebook.all.map(Topic.rule) + keys + words + WordLists.names.map(Topic.list)
      + Countries.all.map(Topic.country)
  }()

  @Test func `is found by the whole name of everything that there is`() {
    for topic in Self.topics {
      let found = Topic.named(topic.name).map(\.name)
      let isHidden = if case .list = topic { Topic.named(topic.name).contains(where: \.isKey) } else { false }
      #expect(found.contains(topic.name) || isHidden, "\(topic.name)")
    }
  }

  @Test(arguments: [Language.nl, .en])
  func `says of one thing that is asked for alone more than a line`(language: Language) throws {
    for topic in Self.topics {
      let text = try #require(Explanation(language: language).text(of: topic.name))
      #expect(!text.contains("avgreg explain \(topic.name)"), "\(topic.name) leads back to itself")
      #expect(text.utf8.last == 0x0A && !text.contains("→") && !text.contains("←"), "\(topic.name)")
    }
  }

  @Test func `says where each word is filled in`() {
    for list in WordLists.names { #expect(!WordUsage.places(of: list).isEmpty, "\(list)") }
  }

  @Test func `tells briefly of a name that is several things, and how to ask for one`() {
    #expect(
      Explanation(language: .en).text(of: "analytics") == """
        analytics is more than one thing:

          party-categories.analytics  word: analytics service
          cookie-class.analytics      word: analytics

        Ask for one: `avgreg explain party-categories.analytics`

        """)
    #expect(
      Explanation(language: .en).text(of: "cookie-class.analytics")?.contains("consent: always needed")
        ?? false)
  }

  @Test func `finds a word by what it is called, in either language`() {
    let text = Explanation(language: .nl).text(of: "Gerechtvaardigd belang")
    #expect(text == Explanation(language: .nl).text(of: "legitimate-interests"))
    #expect(
      Explanation(language: .nl).text(of: "verenigde staten") == Explanation(language: .nl).text(of: "US"))
  }

  @Test func `dates the decisions on a country`() {
    #expect(
      Explanation(language: .en).text(of: "GB") == """
        GB  [country]
          Dutch: Verenigd Koninkrijk
          English: United Kingdom
          EEA: since before the GDPR, up to and including 2020-12-31
          adequacy decision: (EU) 2021/1772, since 2021-06-28, up to and including
            2031-12-27. Except what the decision excludes; Gibraltar is not covered.
            Renewed on 19 December 2025.
          transfer: on the decision: ground = "adequacy"
          fill in at: organisation.country, party.country, [transfers.GB]
          state of: \(LawDates.date)

        """)
  }

  @Test func `tells of a retention term how long, from when and by what law`() {
    #expect(
      Explanation(language: .nl).text(of: "payroll") == """
        payroll is meer dan één ding:

          purposes.payroll         woord: de loonadministratie bijhouden
          retention-terms.payroll  woord: loonadministratie

        Vraag er een: `avgreg explain purposes.payroll`

        """)
    let term = Explanation(language: .nl).text(of: "retention-terms.payroll") ?? ""
    #expect(term.contains("  termijn: 7 jaar na het einde van het boekjaar\n  bron: AWR art. 52(4)\n"))
  }

  @Test func `lists what rests on an article and its parts`() {
    let text = Explanation(language: .nl).text(of: "UAVG 5") ?? ""
    #expect(text.hasPrefix("UAVG art. 5\n\nRegels\n"))
    for part in ["  CON09  ", "  CON11  ", "\nSleutels\n", "  consent.minimum-age  "] {
      #expect(text.contains(part))
    }
    #expect(Explanation(language: .nl).text(of: "AVG 99") == nil)
    #expect(Explanation(language: .nl).citation(of: "avg 99") == "AVG art. 99")
  }

  @Test(arguments: Rulebook.all)
  func `says of every rule how a finding is waived, or that it cannot be`(rule: Rule) throws {
    let text = try #require(Explanation(language: .en).text(of: rule.code))
    #expect(text.contains("waivers.\(rule.code)]\n    reason = ") == rule.acceptsWaiver)
    #expect(text.contains("This cannot be waived") != rule.acceptsWaiver)
    let isJudgement = rule.severity < .error || ["TXT", "LEK"].contains(rule.family)
    #expect(rule.acceptsWaiver == (isJudgement && rule.family != "WVR"))
  }
}
