import Testing

@testable import Recordkeeping

@Suite("A recording of a visit")
struct RecordingTests {
  private static let day = Day(year: 2026, month: 11, day: 23) ?? .last

  private static func read(_ text: String, _ kind: FoundRecording.Kind, answered: String? = nil) throws
    -> Evidence
  {
    try read(Array(text.utf8), kind, answered: answered)
  }

  private static func read(_ bytes: [UInt8], _ kind: FoundRecording.Kind, answered: String? = nil) throws
    -> Evidence
  {
    let visit = try RecordedVisit(on: day, answeredAt: answered, database: nil)
    let site = SiteFolder(recordings: [FoundRecording(path: "x", bytes: bytes, kind: kind)])
    return Evidence(site, firstNumber: 0, visit: visit)
  }

  /// `name host lifetime moment`, in the order of the file.
  private static func lines(_ evidence: Evidence) -> [String] {
    evidence.cookies.map { "\($0.name.value) \($0.host ?? "-") \($0.lifetime.words.en) \($0.moment)" }
  }

  private static func entry(
    _ time: String, _ url: String = "https://www.korenaar.example/", sent: String? = nil, set: [String] = []
  ) -> String {
    let cookie = sent.map { #"{"name": "Cookie", "value": "\#($0)"}"# } ?? ""
    let headers = set.map { #"{"name": "set-cookie", "value": "\#($0)"}"# }.joined(separator: ",")
    return
      #"{"startedDateTime": "2026-11-01T\#(time)Z", "request": {"url": "\#(url)", "headers": [\#(cookie)]}, "response": {"headers": [\#(headers)]}}"#
  }

  private static func har(_ entries: String...) -> String {
    #"{"log": {"version": "1.2", "entries": [\#(entries.joined(separator: ",\n"))]}}"#
  }

  @Test func `is all before an answer where nothing shows one`() throws {
    let evidence = try Self.read(
      Self.har(
        Self.entry(
          "10:00:00.000", set: ["a=1; Max-Age=3600", #"b=2\nc=3; Expires=Mon, 01 Nov 2027 10:00:00 GMT"#]),
        Self.entry("10:00:01.000", sent: "a=1; b=2; d=4")), .json)
    #expect(
      Self.lines(evidence) == [
        "a www.korenaar.example 1 hour beforeConsent",
        "b www.korenaar.example until the browser closes beforeConsent",
        "c www.korenaar.example 1 year beforeConsent",
        "d www.korenaar.example not known how long beforeConsent",
      ])
    #expect(evidence.scope == [.cookies])
  }

  @Test func `comes after an answer from the call by which a known program tells of it`() throws {
    let evidence = try Self.read(
      Self.har(
        Self.entry("10:00:09.000", sent: "late=1"), Self.entry("10:00:00.000", set: ["early=1"]),
        Self.entry("10:00:05.250", "https://consent.cookiebot.com/logconsent.ashx?x=1"),
        Self.entry("10:00:05.100", sent: "just=1")), .json)
    #expect(
      evidence.cookies.map { "\($0.name.value) \($0.moment)" } == [
        "late afterConsent", "early beforeConsent", "just beforeConsent",
      ])
    #expect(evidence.scope == [.cookies, .agreed])
  }

  @Test func `leaves open what lies between the last call without the answer and the first with it`() throws {
    let evidence = try Self.read(
      Self.har(
        Self.entry("10:00:00.000", set: ["a=1"]),
        Self.entry("10:00:05.000", "https://teller.example/x.gif", set: ["b=1"]),
        Self.entry("10:00:09.000", sent: "CookieConsent=x"), Self.entry("10:00:10.000", set: ["c=1"])), .json)
    #expect(
      evidence.cookies.map { "\($0.name.value) \($0.moment)" }
        == ["a beforeConsent", "b unknown", "CookieConsent afterConsent", "c afterConsent"])
  }

  @Test func `takes the moment that the user names`() throws {
    let text = Self.har(Self.entry("10:00:00.000", set: ["a=1"]), Self.entry("10:00:05.000", set: ["b=1"]))
    let evidence = try Self.read(text, .json, answered: "2026-11-01T11:00:03+01:00")
    #expect(evidence.cookies.map { "\($0.moment)" } == ["beforeConsent", "afterConsent"])
    for odd in ["gisteren", "2026-11-01", "2026-11-01T11:00:03"] {
      #expect(throws: RunError.self) { try Self.read(text, .json, answered: odd) }
    }
  }

  @Test func `counts an inspection as before an answer, unless one was given beforehand`() throws {
    func inspection(_ names: String...) -> String {
      let cookies = names.map {
        #"{"name": "\#($0)", "domain": "korenaar.example", "expiresDays": 365.2, "session": false, "value": "KANARIE"}"#
      }
      return #"""
        {"title": "x", "uri_ins": "https://www.korenaar.example/", "script": {"environment": {"TOKEN": "KANARIE"}},
         "cookies": [\#(cookies.joined(separator: ","))], "localStorage": {"https://www.korenaar.example": {"thema": {"value": "KANARIE"}}},
         "hosts": {"requests": {"firstParty": ["www.korenaar.example"], "thirdParty": ["teller.example"]}, "links": {"thirdParty": ["elders.example"]}}}
        """#
    }
    let evidence = try Self.read(inspection("_ga"), .json)
    #expect(
      Self.lines(evidence) == [
        "_ga korenaar.example 1 year beforeConsent",
        "thema www.korenaar.example until someone removes it beforeConsent",
      ])
    #expect(evidence.hosts.map(\.host) == ["www.korenaar.example", "teller.example"])
    #expect(evidence.scope == [.cookies, .storage])
    #expect(
      try Self.read(inspection("_ga", "CookieConsent"), .json).cookies.allSatisfy { $0.moment == .unknown })
  }

  @Test func `can be a list of cookies`() throws {
    let list = """
      # Netscape HTTP Cookie File
      #HttpOnly_.korenaar.example\tTRUE\t/\tTRUE\t0\tsessie\tKANARIE
      www.korenaar.example\tFALSE\t/reset/KANARIE\tFALSE\t1826928000\t_ga\tKANARIE\r
      # www.korenaar.example\tFALSE\t/\tFALSE\t0\tweg\tx
      www.korenaar.example\tFALSE\t/\tFALSE\t1\toud\tx
      www.korenaar.example\tFALSE\t/\tFALSE\t0\t\tKANARIE
      geen cookie
      teller.example\tTRUE\t/\tTRUE\t1795392000.5\tleeg

      """
    let evidence = try Self.read(list, .cookieList)
    #expect(
      Self.lines(evidence) == [
        "sessie korenaar.example until the browser closes unknown",
        "_ga www.korenaar.example 1 year unknown",
        "oud www.korenaar.example not known how long unknown",
        "leeg teller.example not known how long unknown",
      ])
    #expect(try Self.read("geen cookie\n", .cookieList).faults.count == 1)
    #expect(try Self.read("# HTTP Cookie File\n", .cookieList).scope == [])
  }

  @Test func `can be what a server answered`() throws {
    let text = """
      HTTP/1.1 301 Moved\r
      Set-Cookie: eerst=1\r
      \r
      HTTP/2 200\r
      set-cookie: tweede=KANARIE; Expires=Tue, 24 Nov 2026 10:00:00 GMT; Domain=korenaar.example\r
      date: Mon, 23 Nov 2026 10:00:00 GMT\r
      \r
      <script>document.cookie = "derde=1"</script> Set-Cookie: niet=1
      """
    let evidence = try Self.read(text, .headers)
    #expect(
      Self.lines(evidence) == [
        "eerst - until the browser closes unknown", "tweede korenaar.example 1 day unknown",
      ])
    let site = SiteFolder(pages: [FoundPage(path: "x.html", bytes: Array(text.utf8), inFolder: nil)])
    let page = Evidence(site, firstNumber: 0)
    #expect(page.cookies.map(\.name.value) == ["eerst", "tweede", "derde"])
  }

  @Test(arguments: [
    (#"document.cookie = "a=b""#, ["a until the browser closes"]),
    (#"document.cookie='a='+v+'; max-age=3600'"#, ["a 1 hour"]),
    ("document.cookie = `a=${v}; path=/; max-age=${n}`", ["a not known how long"]),
    (#"document.cookie="a="+v"#, ["a not known how long"]),
    (#"document.cookie = name + "=b""#, []), (#"document.cookie = "a" + "=b""#, []),
    ("document.cookie = `${n}=b`", []),
    (#"if (document.cookie == "a=b") {}"#, []),
    (#"document.cookie = "a=; expires=Thu, 01 Jan 1970 00:00:00 GMT""#, []),
    (#"document.cookie = "a=; max-age=0""#, []),
    (#"document.cookie = "a=b; max-age=" + 60 * 60"#, ["a not known how long"]),
    (#"  // document.cookie = "a=b""#, []), (#"x = {cookie: "a=b"}; mydocument.cookies = "c=d""#, []),
    (
      #"localStorage.setItem("a", v); window.localStorage.setItem('b', v)"#,
      ["a until someone removes it", "b until someone removes it"]
    ),
    ("localStorage.setItem(a, v); localStorage.setItem(`x${a}`, v); sessionStorage.setItem(\"c\", v)", []),
    (#"document.cookie = "a=b; expires=Fri, 31 Dec 9999 23:59:59 GMT""#, ["a not known how long"]),
    (#"document.cookie = "a\u0062=c""#, []), ("document.cookie = \"a", []), ("document.cookie =", []),
    ("localStorage.setItem(", []),
  ])
  func `can be a script, of which only what stands there in full counts`(text: String, expected: [String])
    throws
  {
    let evidence = try Self.read(text, .script)
    #expect(evidence.cookies.map { "\($0.name.value) \($0.lifetime.words.en)" } == expected, "\(text)")
    let html = Array("<script>\(text)</script>".utf8)
    let site = SiteFolder(pages: [FoundPage(path: "x.html", bytes: html, inFolder: nil)])
    let page = Evidence(site, firstNumber: 0)
    #expect(page.cookies.map { "\($0.name.value) \($0.lifetime.words.en)" } == expected, "\(text)")
  }

  @Test func `keeps nothing in memory of what cookies hold, and every line and column`() throws {
    let secret = "KANARIE"
    let text = Self.har(
      Self.entry(
        "10:00:00.000", "https://\(secret):\(secret)@www.korenaar.example/\(secret)?t=\(secret)",
        sent: "a=\(secret); é=\(secret)",
        set: ["b=\(secret); Path=/\(secret); Max-Age=60; Domain=\(secret)x"]),
      #"{"request": {"url": "https:\/\/teller.example\/\#(secret)", "postData": {"text": "é€😀\#(secret)"}}, "response": {"content": {"text": "\#(secret)"}}}"#
    )
    let evidence = try Self.read(text, .json)
    let kept = try #require(evidence.files.first).bytes
    #expect(kept.count == text.utf8.count)
    #expect(kept.firstRange(of: Array(secret.utf8)) == nil)
    #expect(kept.split(separator: 10, omittingEmptySubsequences: false).count == 2)
    for cookie in evidence.cookies {
      let shown = kept[cookie.name.span.start..<cookie.name.span.end]
      #expect(String(decoding: shown, as: UTF8.self) == cookie.name.value)
      let (before, after) = (SourceFile(path: "", bytes: Array(text.utf8)), SourceFile(path: "", bytes: kept))
      #expect(before.position(at: cookie.name.span.start) == after.position(at: cookie.name.span.start))
    }
    #expect(evidence.hosts.map(\.host) == ["www.korenaar.example", "teller.example"])
    #expect(!evidence.hosts.contains { $0.address.value.contains(secret) })
  }

  @Test func `is read leniently`() throws {
    let texts = [
      #"{"log": {"entries": [null, 1, {}, {"request": null, "response": []}, {"request": {"url": 3}}]}}"#,
      #"{"log": null, "x": {"log": []}}"#,
      #"{"log": {"entries": [], "entries": [{"request": {"url": "https://a.example", "cookies": [{"name": "a"}, {"value": 1}]}}]}}"#,
      #"{"log": {"entries": [{"request": {"url": "data:,x"}, "response": {"headers": [{"name": "Set-Cookie", "value": "a=1"}]}}]}}"#,
    ]
    #expect(try texts.map { try Self.read($0, .json).faults.count } == [0, 0, 0, 0])
    #expect(try texts.map { try Self.read($0, .json).cookies.count } == [0, 0, 1, 0])
    for odd in [
      "[]", "{}", "null", "", #"{"log": {"entries": [{"request": {"url": "https://a.exa"#, "\u{0}",
      #"{"cookies": []}"#,
    ] {
      let evidence = try Self.read(odd, .json)
      #expect(evidence.faults.count == 1 && evidence.cookies.isEmpty, "\(odd)")
      #expect(evidence.files.first?.bytes == [])
    }
    let broken = try Self.read(
      Array(#"{"log": {"entries": [{"request": {"url": "https://a.example/"#.utf8) + [0xFF, 0xC3]
        + Array(#""}}]}}"#.utf8), .json)
    #expect(broken.hosts.map(\.host) == ["a.example"])
  }

  @Test func `notes a cookie twice at most, however often it comes`() throws {
    let entries = (0..<3000).map {
      Self.entry("10:00:00.000", sent: "a=\($0); b=1", set: ["a=\($0); Max-Age=\(60 + $0)"])
    }
    let evidence = try Self.read(#"{"log": {"entries": [\#(entries.joined(separator: ","))]}}"#, .json)
    #expect(Self.lines(evidence).count == 3)
    #expect(evidence.cookies.map(\.lifetime).max() == .seconds(3059))
  }
}
