import Testing

@testable import Recordkeeping

@Suite("A link of a site leads")
struct SiteLayoutTests {
  private func isMissing(_ link: String, on page: String, others: [String] = [], _ pages: String...) -> Bool {
    let addresses = (pages + [page]).map {
      PageAddresses(steps: SiteAddress.steps(of: $0), isFromRoot: true, own: nil)
    }
    return SiteLayout(addresses, others: others).isMissing(
      SiteAddress(link), from: addresses[addresses.count - 1])
  }

  @Test(arguments: [
    "/privacy/", "/privacy", "/privacy.html", "/Privacy/index.html", "privacy.html", "./privacy/",
    "/winkel/privacy/",
    "/stukken/privacy.pdf", "stukken/privacy.pdf?v=1", "/app/", "#privacy", "", "mailto:a@b.example",
    "https://www.korenaar.example/weg", "//elders.example/weg", "javascript:void(0)", "priv%61cy.html",
  ])
  func `somewhere`(link: String) {
    #expect(
      !isMissing(
        link, on: "index.html", others: ["stukken/privacy.pdf", "app/index.php"], "privacy.html"), "\(link)")
  }

  @Test(arguments: ["/privacyverklaring/", "privacy/verklaring.html", "../privacy.html", "/weg", "/a/b/weg"])
  func `nowhere`(link: String) {
    #expect(isMissing(link, on: "index.html", "privacy.html"), "\(link)")
  }

  @Test func `who knows where, without a front page or with rules of the host`() {
    #expect(!isMissing("/weg", on: "contact.html"))
    #expect(!isMissing("/weg", on: "index.html", others: ["_redirects"]))
    #expect(!isMissing("/weg", on: "index.html", others: [".htaccess"]))
  }
}
