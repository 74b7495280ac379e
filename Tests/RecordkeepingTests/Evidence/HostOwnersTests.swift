import Testing

@testable import Recordkeeping

@Suite("Whose a host is")
struct HostOwnersTests {
  private static let owners = HostOwners(
    Reading.read([
      SourceFile(
        "organisation.md",
        "+++\nwebsite = \"https://www.korenaar.co.uk/\"\nprivacy-page = \"/privacy\"\n+++\n"),
      SourceFile(
        "activities/website.md",
        "+++\n[cookies.a]\nhost = \".teller.example\"\n[cookies.b]\nhosts = [\"https://b.example/x\", \"*.c.example\"]\n+++\n"
      ),
      SourceFile("parties/mail.md", "+++\nwebsite = \"https://app.voorbeeldmail.example/inloggen\"\n+++\n"),
      SourceFile("parties/letters.md", "+++\nname = \"Google Ireland Limited\"\n+++\n"),
    ]).register)

  @Test(arguments: [
    ("https://korenaar.co.uk", true), ("//static.korenaar.co.uk/x", true), ("https://ander.co.uk", false),
    ("https://co.uk", false), ("/x", false),
  ])
  func `is the organisation's below its own name`(address: String, isOwn: Bool) {
    #expect(Self.owners.isOwn(SiteAddress(address)) == isOwn)
  }

  @Test(arguments: [
    ("https://forms.voorbeeldmail.example/f", ["mail"]), ("https://fonts.gstatic.com/x", ["letters"]),
    ("https://www.example/", []), ("https://voorbeeldmail.ander.example/", []),
  ])
  func `is a party's by its site or its service`(address: String, parties: [String]) {
    #expect(Self.owners.parties(at: SiteAddress(address)) == parties)
  }

  @Test(arguments: [
    ("teller.example", ["a"]), ("www.teller.example", ["a"]), ("b.example", ["b"]), ("x.c.example", ["b"]),
    ("tellers.example", []),
  ])
  func `may be named with a cookie`(host: String, cookies: [String]) {
    #expect(Self.owners.cookies(naming: host).map(\.id) == cookies)
  }

  @Test(arguments: [
    ("www.korenaar.nl", "korenaar.nl"), ("korenaar.nl", "korenaar.nl"),
    ("a.b.korenaar.co.uk", "korenaar.co.uk"),
    ("winkel.myshopify.com", "winkel.myshopify.com"), ("1.2.3.4", "1.2.3.4"), ("[::1]", "[::1]"),
    ("intranet", "intranet"),
  ])
  func `has a part that can be registered`(host: String, domain: String) {
    #expect(RegistrableDomain.of(host) == domain)
  }
}
