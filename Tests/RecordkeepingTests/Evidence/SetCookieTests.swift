import Testing

@testable import Recordkeeping

@Suite("A header that sets a cookie")
struct SetCookieTests {
  private static let noon = 1_793_534_400

  private static func read(_ text: String, by host: String? = "www.korenaar.example") -> String {
    let bytes = Array(text.utf8)
    guard let cookie = SetCookie(bytes[...]) else { return "no cookie" }
    guard let owner = cookie.host(sentBy: host) else { return "another's" }
    guard let lifetime = cookie.lifetime(sentAt: noon) else { return "taken away" }
    let name = String(decoding: bytes[cookie.name], as: UTF8.self)
    return "\(name) \(owner ?? "-") \(lifetime.words.en)"
  }

  @Test(arguments: [
    ("a=b", "a www.korenaar.example until the browser closes"),
    (" a = b ; x", "a www.korenaar.example until the browser closes"),
    ("a=b; Max-Age=3600", "a www.korenaar.example 1 hour"),
    ("a=b; max-age=31536000; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "a www.korenaar.example 1 year"),
    ("a=b; Max-Age=x", "a www.korenaar.example until the browser closes"),
    ("a=b; Max-Age=+5", "a www.korenaar.example until the browser closes"),
    ("a=b; Max-Age=0", "taken away"), ("a=b; Max-Age=-1", "taken away"),
    ("a=b; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "taken away"),
    ("a=b; Max-Age=99999999999999999999999", "a www.korenaar.example 1000 years"),
    ("a=b; Expires=Mon, 02 Nov 2026 12:00:00 GMT", "a www.korenaar.example 1 day"),
    ("a=b; Expires=whenever", "a www.korenaar.example until the browser closes"),
    ("a=b; Domain=.Korenaar.example", "a korenaar.example until the browser closes"),
    ("a=b; Domain=korenaar.example.", "another's"),
    ("a=b; Domain=naar.example", "another's"), ("a=b; Domain=ander.example", "another's"),
    ("a=b; Domain=", "a www.korenaar.example until the browser closes"),
    ("a", "no cookie"), ("=a", "no cookie"), ("", "no cookie"), (" =a; b=c", "no cookie"),
    ("a\u{1}=b", "no cookie"), ("a=b\u{7F}", "no cookie"),
    ("a=b=c; Max-Age=60", "a www.korenaar.example 1 minute"),
    ("a=\"b;c\"; Max-Age=60", "a www.korenaar.example 1 minute"),
  ])
  func `is read as browsers read it`(text: String, expected: String) {
    #expect(Self.read(text) == expected, "\(text)")
  }

  @Test func `is passed over where a browser takes none so long`() {
    #expect(Self.read("a=" + String(repeating: "x", count: 4095)).hasPrefix("a "))
    #expect(Self.read("a=" + String(repeating: "x", count: 4096)) == "no cookie")
    #expect(Self.read("a=" + String(repeating: "x", count: 1 << 20)) == "no cookie")
    #expect(Self.read("a=b; Max-Age=" + String(repeating: "9", count: 1025)).hasSuffix("browser closes"))
  }

  @Test(arguments: [
    ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
    ("Sun Nov  6 08:49:37 1994", 784_111_777),
    ("06 nov 1994 8:49:37", 784_111_777), ("1994 Nov 06 08:49:37", 784_111_777),
    ("08:49:37 6 November 94", 784_111_777),
    ("Thu, 01-Jan-1970 00:00:00 GMT", 0), ("Wed, 09 Jun 2021 10:18:14 GMT", 1_623_233_894),
    ("Mon, 29 Feb 2016 00:00:00", 1_456_704_000),
  ])
  func `has a date in any order`(text: String, expected: Int) {
    #expect(CookieDate.seconds(Array(text.utf8)[...]) == expected, "\(text)")
  }

  @Test(arguments: [
    "", "x", "Sun, 06 Nov 1994", "Sun, 31 Nov 1994 08:49:37 GMT", "06 Nov 1994 24:00:00",
    "06 Nov 1600 00:00:00", "06 Nov 1994 08:49", "6 1994 08:49:37",
    "29 Feb 2015 00:00:00",
  ])
  func `has no date in what is none`(text: String) {
    #expect(CookieDate.seconds(Array(text.utf8)[...]) == nil)
  }

  @Test(arguments: [
    ("_ga", "_ga", true), ("_ga", "_ga2", false), ("_ga*", "_ga", true), ("*", "", true),
    ("_pk_id.*", "_pk_id.1.1fff", true),
    ("a*b*c", "axxbyyc", true), ("a*b*c", "acb", false), ("a*a", "a", false), ("A", "a", false),
    ("*b", "ab", true),
    ("a**b", "ab", true),
  ])
  func `has a name that fits a pattern or not`(pattern: String, name: String, fits: Bool) {
    #expect(CookiePattern(pattern).matches(name) == fits)
    let long = String(repeating: "a", count: 4000)
    #expect(!CookiePattern(String(repeating: "a*", count: 400) + "b").matches(long))
  }
}
