import Testing

@testable import Recordkeeping

@Suite("An address on a site")
struct SiteAddressTests {
  @Test(arguments: [
    ("https://WWW.korenaar.example:443/contact/?a#b", "https", "www.korenaar.example", "/contact/"),
    ("//x.example/a", nil, "x.example", "/a"), ("/contact", nil, nil, "/contact"), ("", nil, nil, ""),
    (" ht\ntps://u@x.example/", "https", "x.example", "/"),
    ("mailto:a@x.example", "mailto", nil, "a@x.example"),
    ("a:b", "a", nil, "b"), ("?q=http://x", nil, nil, ""),
  ])
  func `is taken apart`(text: String, scheme: String?, host: String?, path: String) {
    let address = SiteAddress(text)
    #expect(address.scheme == scheme)
    #expect(address.host == host)
    #expect(address.path == path)
  }

  @Test func `knows a host below another`() {
    let site = SiteAddress("https://www.korenaar.example/")
    #expect(SiteAddress("https://winkel.korenaar.example/x").isAt(site))
    #expect(SiteAddress("https://korenaar.example").isAt(site))
    #expect(!SiteAddress("https://nietkorenaar.example").isAt(site))
    #expect(!SiteAddress("/x").isAt(site))
  }

  @Test(arguments: [
    ("contact/index.html", "https://x.example/contact/", true), ("contact.html", "/contact", true),
    ("index.html", "https://x.example", true), ("nl/contact.html", "/contact/", false),
    ("contact.html", "/contact/index.html", true), ("index.html", "/contact/", false),
  ])
  func `is that of a page in a folder`(place: String, address: String, isSame: Bool) throws {
    #expect(try SitePage.example("", at: place).addresses.isPage(at: address) == isSame)
  }
}
