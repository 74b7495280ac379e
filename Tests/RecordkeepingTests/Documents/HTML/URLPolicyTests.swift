import Testing

@testable import Recordkeeping

@Suite("The address of a link")
struct URLPolicyTests {
  struct Case: Decodable {
    let url: String
    let expect: String
  }

  @Test func `is judged as the list of schemes says`() throws {
    guard let cases = try SharedCorpora.json("url-schemes.json", as: [Case].self) else { return }
    #expect(cases.count == 32)
    for item in cases {
      let verdict = URLPolicy.verdict(on: item.url.utf8)
      switch (item.expect, verdict) {
      case ("allow", .allowed), ("allow-or-hint", .allowed), ("relative-path", .allowed): break
      case ("drop", .refused), ("report", .refused), ("report", .doubtful): break
      default: Issue.record("\(item.url): \(item.expect), found \(verdict)")
      }
    }
  }

  @Test(arguments: [
    ("https://example.nl", "https://example.nl"),
    ("HTTPS://example.nl/a b?c=d&e#f", "HTTPS://example.nl/a%20b?c=d&e#f"),
    ("https://example.nl:8080/é", "https://example.nl:8080/%C3%A9"),
    ("/a%20b%zz%", "/a%20b%25zz%25"),
    ("  /x\n ", "/x"),
    ("?a=1:2", "?a=1:2"),
    ("a/b:c", "a/b:c"),
    ("mailto:a@b.nl?subject=één", "mailto:a@b.nl?subject=%C3%A9%C3%A9n"),
    ("/\"><script>", "/%22%3E%3Cscript%3E"),
    ("x[1]", "x%5B1%5D"),
  ])
  func `is written in plain signs`(_ address: String, _ href: String) {
    #expect(URLPolicy.verdict(on: address.utf8) == .allowed(Array(href.utf8)))
  }

  @Test(arguments: [
    "", " ", "\u{1}", "/\t/evil.example", "\\evil", "https:///evil.example", "https://", "https://a b.nl/",
    "https://a\"b.nl/", "https://a%2eb.nl", "java script:x", "é:x", ":x", "mailto:", "mailto:x", "tel:",
    "tel:abc",
    "tel:12;javascript:x", "//", "https:\u{0}//", "a&#58;b", "feed:https://x",
  ])
  func `is refused`(_ address: String) {
    guard case .refused(let reason) = URLPolicy.verdict(on: address.utf8) else {
      Issue.record("not refused")
      return
    }
    #expect(!reason.nl.isEmpty && !reason.en.isEmpty)
  }

  @Test(arguments: [
    ("https://bücher.example/", "xn--bcher-kva.example"),
    ("https://xn--bcher-kva.example/", "bücher.example"),
    ("https://XN--BCHER-KVA.nl", "BüCHER.nl"), ("https://\u{430}pple.example", "xn--pple-43d.example"),
    ("https://例え.テスト/", "xn--r8jz45g.xn--zckzah"), ("https://xn--r8jz45g.xn--zckzah/", "例え.テスト"),
    ("https://xn--99999999999.nl/", "xn--99999999999.nl"), ("https://xn--.nl/", ".nl"),
  ])
  func `shows a host of other letters in both ways`(_ address: String, _ other: String) {
    guard case .doubtful(_, let host) = URLPolicy.verdict(on: address.utf8) else {
      Issue.record("not doubtful")
      return
    }
    #expect(host == other)
  }

  @Test func `of random bytes never ends the program`() {
    var random = RepeatableRandom(state: 7)
    let marks = Array("https:/xn--@\\.?#%&[]\u{e9}azAZ09 \n".utf8)
    for _ in 0..<20_000 {
      let start = random.next() % 3 == 0 ? "https://xn--" : ""
      let rest = (0..<random.next() % 40).map { _ in marks[Int(random.next() % UInt64(marks.count))] }
      if case .allowed(let href) = URLPolicy.verdict(on: Array(start.utf8) + rest) {
        #expect(!href.contains { $0 <= 0x20 || "<>\"\\".utf8.contains($0) })
      }
    }
  }
}
