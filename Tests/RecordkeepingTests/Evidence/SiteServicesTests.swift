import Testing

@testable import Recordkeeping

@Suite("Services that pages call")
struct SiteServicesTests {
  private static let services = SiteServices.builtIn.all

  @Test func `are complete: a label, hosts, and words for what they are and what to do instead`() {
    let tables = LawFile.tables(PackageResources.site_services_toml).filter { $0.key != "kinds" }
    #expect(Self.services.map(\.id) == tables.map(\.key), "a table names no kind that there is")
    #expect(Self.services.count > 100)
    #expect(Set(Self.services.flatMap(\.hosts)).count > 250)
    for service in Self.services {
      #expect(!service.label.isEmpty && !service.hosts.isEmpty, "\(service.id)")
      for words in [service.means, service.instead] {
        #expect(!words.nl.isEmpty && !words.en.isEmpty, "\(service.id)")
      }
    }
  }

  @Test func `name services, classes and kinds that there are`() {
    let root = LawFile.document(PackageResources.site_services_toml).root
    let classes = CookieClass.allCases.map(\.rawValue) + ["none"]
    for table in root.children where table.key != "kinds" {
      if let id = table["service"]?.string { #expect(Service.all.contains { $0.id == id }, "\(table.key)") }
      if let word = table["class"]?.string { #expect(classes.contains(word), "\(table.key)") }
    }
    for kind in root["kinds"]?.children ?? [] {
      #expect(classes.contains(kind["class"]?.string ?? ""), "\(kind.key)")
      #expect(Self.services.contains { $0.kind == kind.key }, "\(kind.key) is of no service")
    }
  }

  @Test func `are each found by their own hosts and snippets, and those by one service alone`() {
    for service in Self.services {
      for host in service.hosts + service.snippets {
        let address = SiteAddress("https://\(host)")
        #expect(address.host.map { !$0.isEmpty } ?? false, "\(host)")
        #expect(SiteServices.builtIn.isKnown(address.host ?? ""), "\(host)")
      }
      for host in service.hosts {
        #expect(SiteServices.builtIn.service(at: SiteAddress("https://\(host)"))?.id == service.id, "\(host)")
      }
      for snippet in service.snippets {
        #expect(SiteServices.builtIn.isCalled(byScript: SiteAddress("https://\(snippet)?x")), "\(snippet)")
      }
    }
  }

  @Test(arguments: [
    ("https://www.google.com/maps/embed?pb=1", "google-maps"),
    ("https://www.google.com/recaptcha/api.js", "recaptcha"),
    ("https://www.google.com/mapstyle", nil),
    ("https://www.googletagmanager.com/gtag/js?id=G", "google-analytics"),
    ("https://www.googletagmanager.com/gtm.js", "google-tag-manager"),
    ("//x.us1.list-manage.com/subscribe", "mailchimp"),
    ("https://i.ytimg.com/vi/x", "youtube"), ("https://notyoutube.com/", nil),
    ("https://docs.google.com/forms/d/x", "google-forms"),
    ("https://docs.google.com/document", nil), ("https://www.facebook.com/tr?id=1", "meta-pixel"),
    ("https://www.facebook.com/plugins/page.php", "facebook"), ("https://fonts.bunny.net/css", "bunny-fonts"),
    ("/maps", nil),
  ])
  func `are told apart by host and path`(address: String, id: String?) {
    #expect(SiteServices.builtIn.service(at: SiteAddress(address))?.id == id)
  }

  @Test(arguments: [
    ("name = \"Mailchimp (The Rocket Science Group LLC)\"", true), ("name = \"Intuit Inc.\"", true),
    ("website = \"https://mailchimp.com/nl/\"", true), ("website = \"https://login.mailchimp.com/\"", true),
    ("name = \"Mail B.V.\"", false), ("website = \"https://www.laposta.nl/\"", false),
    ("role = \"processor\"", false),
  ])
  func `are recognised in a party by its name or its site`(lines: String, isOf: Bool) throws {
    let reading = Reading.read([SourceFile("parties/nieuwsbrieven.md", "+++\n\(lines)\n+++\n")])
    let party = try #require(reading.register.parties.first)
    let service = try #require(Self.services.first { $0.id == "mailchimp" })
    #expect(service.isOf(party) == isOf)
  }

  @Test func `need a yes as the class of their kind does`() {
    let asking = Set(Self.services.filter(\.needsConsent).map(\.id))
    for id in [
      "youtube", "google-maps", "google-fonts", "recaptcha", "google-analytics", "meta-pixel", "facebook",
    ] {
      #expect(asking.contains(id), "\(id)")
    }
    for id in ["plausible", "stripe", "cookiebot", "cdnjs", "friendly-captcha", "google-tag-manager"] {
      #expect(!asking.contains(id), "\(id)")
    }
  }
}
