import Testing

@testable import Recordkeeping

@Suite("An address on a site")
struct SiteAddressTests {
  @Test(arguments: [
    ("https://WWW.korenaar.example:443/contact/?a#b", "https", "www.korenaar.example", "/contact/"),
    ("//x.example/a", nil, "x.example", "/a"), ("/contact", nil, nil, "/contact"), ("", nil, nil, ""),
    (" ht\ntps://u@x.example/", "https", "x.example", "/"),
    ("mailto:a@x.example", "mailto", nil, "a@x.example"),
    ("HTTPS:\\\\X.example\\a", "https", "x.example", "/a"), ("///x.example", nil, "x.example", ""),
    ("https://[2001:DB8::1]:8080/a", "https", "[2001:db8::1]", "/a"),
    ("//x.example./", nil, "x.example", "/"),
    ("//B\u{DC}cher.example", nil, "xn--bcher-kva.example", ""),
    ("//b%C3%BCcher%2Eexample", nil, "xn--bcher-kva.example", ""),
    ("//a@b@x.example:80", nil, "x.example", ""), ("//a\u{3002}example", nil, "a.example", ""),
    ("mailto://x.example", "mailto", "x.example", ""),
    ("a:b", "a", nil, "b"), ("?q=http://x", nil, nil, ""),
  ])
  func `is taken apart`(text: String, scheme: String?, host: String?, path: String) {
    let address = SiteAddress(text)
    #expect(address.scheme == scheme)
    #expect(address.host == host)
    #expect(address.path == path)
  }

  @Test(arguments: [
    "/a", "a/b//c", "?a=//x", "#//x", "", "x", "mailto:a@x", "data:image/png;base64,//8", "a b",
  ])
  func `is taken for a path without taking it apart`(text: String) {
    #expect(!SiteAddress.mayNameHost(text))
    #expect(SiteAddress(text).calledHost == nil)
  }

  @Test(arguments: ["//x", " / \t/x", "https://x", "HT\ntp:/\\x", "\\\\x", "a+b-c.d://x"])
  func `is looked at where it may name a host`(text: String) { #expect(SiteAddress.mayNameHost(text)) }

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
