import Foundation
import Testing

@testable import Recordkeeping

@Suite("Services that are known")
struct ServiceTests {
  static func findings(_ starter: Starter, _ services: [Service]) -> [String] {
    let reading = Reading.read(starter.files(with: StarterTests.answers, services: services))
    return Rulebook.check(reading, on: LawDates.date).filter { !$0.isOpen && $0.rule.code != "ORG12" }.map {
      "\(services.map(\.id)) \($0.rule.code) \(reading.files[$0.place.span.file].path) \($0.place.detail?.nl ?? "")"
    }
  }

  @Test func `have ids of parties, names to show, and a group each`() {
    #expect(Service.all.count > 60)
    #expect(Service.all.allSatisfy { RecordName.isID($0.id) && !$0.label.isEmpty })
    #expect(Set(Service.all.map(\.id)).count == Service.all.count)
    for group in ServiceGroup.all {
      #expect(Service.all.contains { $0.group.id == group.id }, "\(group.id)")
      #expect(Starter.activityIDs.contains(group.activity), "\(group.id)")
      #expect(group.party.map(Starter.partyIDs.contains) ?? true, "\(group.id)")
    }
    for service in Service.all { #expect(Starter.activityIDs.contains(service.activity), "\(service.id)") }
  }

  @Test func `bear words of the vocabularies`() {
    for service in Service.all {
      #expect(Vocabulary.partyCategories[service.category] != nil, "\(service.id)")
      #expect(service.role.map { PartyRole(rawValue: $0) != nil } ?? true, "\(service.id)")
      #expect(service.country.map { Vocabulary.countries[$0] != nil } ?? true, "\(service.id)")
    }
  }

  @Test(arguments: [
    ("mollie", "mollie"), ("Mollie", "mollie"), ("Google Analytics", "google-analytics"),
    ("google_analytics", "google-analytics"), ("e-Boekhouden.nl", "e-boekhouden"), ("PAY", "pay"),
  ])
  func `are found in any spelling`(word: String, id: String) {
    #expect(Service(named: word)?.id == id)
  }

  /// One service of each shape: those that differ in names alone make the same register.
  static let shapes: [Service] = {
    var seen: Set<[String]> = []
    return Service.all.filter { service in
      let country = service.country.map { Countries.isInEEA($0, on: LawDates.date) ? "in" : "out" } ?? "open"
      return seen.insert([
        service.activity, service.category, service.role ?? "", country, service.name == nil ? "" : "named",
        service.cookies.isEmpty ? "" : "cookies", service.isWithoutCookies ? "none" : "",
      ]).inserted
    }
  }()

  /// Every shape beside the fullest starter; beside the others the first service of each group.
  @Test(arguments: Starter.all)
  func `leave a starter with open points alone, each of them`(starter: Starter) {
    var groups: Set<String> = []
    let firsts = Service.all.filter { groups.insert($0.group.id).inserted }
    for service in starter.id == "webshop" ? Self.shapes : firsts {
      #expect(Self.findings(starter, [service]) == [])
    }
  }

  @Test(arguments: Starter.all)
  func `leave a starter with open points alone, all together`(starter: Starter) {
    #expect(Self.findings(starter, Service.all) == [])
  }

  @Test(arguments: Starter.all)
  func `are read without a flaw as parties that an activity names, with no other left over`(starter: Starter)
  {
    for service in Service.all {
      let reading = Reading.read(starter.files(with: StarterTests.answers, services: [service]))
      #expect(reading.flaws.map(\.code) == [], "\(service.id)")
      let register = reading.register
      let named = Set(register.activities.flatMap { $0.allRecipients.map(\.value) })
      #expect(Set(register.parties.map(\.id)) == named, "\(service.id)")
      #expect(named.contains(service.id), "\(service.id)")
      #expect(register.party(service.group.party ?? "-") == nil, "\(service.id)")
    }
  }

  @Test(arguments: Starter.all)
  func `say above every open key what to decide`(starter: Starter) {
    for file in starter.files(with: StarterTests.answers, services: Service.all) {
      var before = ""
      for line in String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n") {
        if line.hasSuffix("= \"\"") {
          #expect(before.hasPrefix("#") || before.hasSuffix("= \"\""), "\(file.path): \(line)")
        }
        before = line
      }
    }
  }

  @Test func `take the place of the party that stood for them`() throws {
    let starter = try #require(Starter(id: "webshop"))
    let services = ["mollie", "paypal", "google-analytics"].compactMap { Service(named: $0) }
    let files = starter.files(with: StarterTests.answers, services: services)
    #expect(
      files.map(\.path) == [
        "organisation.md", "activities/bestellingen.md", "activities/contactformulier.md",
        "activities/facturen.md", "activities/nieuwsbrief.md", "activities/website.md",
        "activities/statistiek-toestemming.md", "parties/belastingdienst.md", "parties/bezorgdienst.md",
        "parties/boekhoudpakket.md", "parties/emaildienst.md", "parties/google-analytics.md",
        "parties/mollie.md", "parties/nieuwsbriefdienst.md", "parties/paypal.md", "parties/webhosting.md",
      ])
    let orders = try #require(files.first { $0.path == "activities/bestellingen.md" })
    let text = String(decoding: orders.bytes, as: UTF8.self)
    #expect(
      text.contains(
        "recipients = [\"webhosting\", \"emaildienst\", \"mollie\", \"paypal\", \"bezorgdienst\"]"))
    #expect(text.contains("source = [\"mollie\", \"paypal\"]"))
  }

  @Test func `start a party with what is known and questions for the rest`() throws {
    let mollie = try #require(Service(named: "mollie"))
    #expect(
      String(decoding: PartyDraft(mollie).file.bytes, as: UTF8.self) == """
        +++
        # Vergelijk de naam met die in uw contract.
        name = "Mollie B.V."
        category = "psp"
        role = "controller"
        service = "Voert uw betaling uit"
        # Het land waar het bedrijf is gevestigd; kijk het na.
        country = "NL"
        website = "https://www.mollie.com/"
        # Gaan er gegevens naar een land buiten Europa? Zo nee: "none". Zo ja: zie `avgreg explain transfers`.
        transfers = ""
        +++

        """)
  }

  @Test func `list the cookies that their documentation names`() throws {
    let starter = try #require(Starter(id: "webshop"))
    let services = ["google-analytics"].compactMap { Service(named: $0) }
    let file = try #require(
      starter.files(with: StarterTests.answers, services: services).first {
        $0.path == "activities/statistiek-toestemming.md"
      })
    #expect(
      String(decoding: file.bytes, as: UTF8.self).contains(
        """

        # Een tabel voor elke cookie die de dienst zet.
        [cookies.google-analytics-ga]
        name = "_ga"
        purpose = "Herkent uw browser, om bezoeken aan onze website te tellen"
        purposes = ["web-analytics"]
        class = "analytics"
        provider = "google-analytics"
        # Hoe lang blijft de cookie: "session", "6 months"? Kijk het na; de documentatie van Google noemt twee jaar.
        duration = ""
        # Leest een ander de cookie ook? Noem dan die partij: ["google-analytics"]. Niemand anders: "none".
        third-party-access = ""
        personal-data = ["cookie-id", "browsing", "device"]

        # Een tabel voor elke cookie die de dienst zet.
        [cookies.google-analytics-ga-property]
        name = "_ga_*"

        """))
  }
}
