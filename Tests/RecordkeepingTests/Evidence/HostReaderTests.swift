import Testing

@testable import Recordkeeping

@Suite("What a page has a browser call")
struct HostReaderTests {
  /// Each call as `host means`, with a `+` where it waits for a yes.
  private static func calls(_ html: String) throws -> [String] {
    try SitePage.example(html).hosts.map { call in
      "\(call.host) \(call.means.id)\(call.moment == .afterConsent ? "+" : "")"
    }
  }

  @Test(arguments: [
    ("<script src='https://a.example/x.js'></script>", "a.example script"),
    ("<script type=module src=//a.example></script>", "a.example script"),
    ("<link rel='Stylesheet' href=//a.example/x>", "a.example style"),
    ("<link rel='shortcut icon' href=//a.example/x>", "a.example image"),
    ("<link rel=preload as=font href=//a.example/x>", "a.example font"),
    ("<link rel=modulepreload href=//a.example/x>", "a.example script"),
    ("<link rel='dns-prefetch' href=//a.example>", "a.example connection"),
    ("<img src=//a.example/x>", "a.example image"),
    ("<input type=image src=//a.example/x>", "a.example image"),
    ("<img srcset='/b 1x, //a.example/x,y 2x'>", "a.example image"),
    ("<picture><source srcset='//a.example/x'></picture>", "a.example image"),
    ("<video src=//a.example/x></video>", "a.example media"),
    ("<video poster=//a.example/x></video>", "a.example image"),
    ("<audio><source src=//a.example/x></audio>", "a.example media"),
    ("<iframe src=//a.example/x></iframe>", "a.example frame"),
    ("<frameset><frame src=//a.example/x></frameset>", "a.example frame"),
    ("<embed src=//a.example/x>", "a.example frame"),
    ("<object data=//a.example/x></object>", "a.example frame"),
    ("<svg><image xlink:href=//a.example/x /></svg>", "a.example image"),
    ("<noscript><img src=//a.example/x></noscript>", "a.example image"),
    ("<p style='background:url(//a.example/x)'>", "a.example image"),
    ("<p style=\"background:url(&quot;//a.example/x&quot;)\">", "a.example image"),
    ("<style>@import '//a.example/x';</style>", "a.example style"),
    ("<style>@font-face{src:url(//a.example/x)}</style>", "a.example font"),
    ("<script>x.src='https://connect.facebook.net/x.js'</script>", "connect.facebook.net script"),
    ("<script>x=\"https:\\/\\/js.stripe.com\\/v3\"</script>", "js.stripe.com script"),
    ("<base href='//a.example/b/'><img src=x>", "a.example image"),
    ("<base href=/b/><base href=//b.example><img src=//a.example/x>", "a.example image"),
    ("<iframe class=lazyload data-src=//a.example/x></iframe>", "a.example frame"),
    ("<img src='data:,' data-lazy-src=//a.example/x>", "a.example image"),
    ("<select><option><script src=//a.example/x></script></select>", "a.example script"),
    ("<script data-cookieconsent=ignore src=//a.example/x></script>", "a.example script"),
  ])
  func `is found`(html: String, call: String) throws { #expect(try Self.calls(html) == [call]) }

  @Test(arguments: [
    ("<script type='text/plain' src=//a.example/x></script>", "a.example script+"),
    ("<script type=text/plain data-src=//a.example/x></script>", "a.example script+"),
    ("<script type=text/plain>x='//js.stripe.com/v3'</script>", "js.stripe.com script+"),
    ("<script src=//a.example/x data-cookieconsent=statistics></script>", "a.example script+"),
    ("<iframe data-src=//a.example/x></iframe>", "a.example frame+"),
    ("<iframe src='about:blank' class=cmplazyload data-cmp-src=//a.example/x></iframe>", "a.example frame+"),
    ("<iframe data-cookieblock-src=//a.example/x></iframe>", "a.example frame+"),
    ("<iframe src='/leeg.mp4' data-src-cmplz=//a.example/x></iframe>", "a.example frame+"),
    ("<iframe suppressedsrc=//a.example/x></iframe>", "a.example frame+"),
    ("<iframe srcdoc='<a>Toon</a>' src=//a.example/x></iframe>", "a.example frame+"),
  ])
  func `may wait for a yes or a click`(html: String, call: String) throws {
    #expect(try Self.calls(html) == [call])
  }

  @Test(arguments: [
    "<a href=//a.example>x</a>", "<form action=//a.example></form>",
    "<img src=/x><img src=x><img src='?//a.example'>",
    "<img src='data:image/png,//a.example'>", "<img src='blob:https://a.example/x'>",
    "<img src='javascript://a.example'>",
    "<template><img src=//a.example/x></template>", "<!-- <img src=//a.example/x> -->",
    "<img src='http://localhost:8080/x'>",
    "<script>x = '//a.example/x.js'; y = 'https://www.facebook.com/sharer'</script>",
    "<script>\n  // x = 'https://connect.facebook.net/x.js'\n</script>",
    "<script type='application/ld+json'>{\"x\": \"https://connect.facebook.net/x.js\"}</script>",
    "<link rel=canonical href=//a.example><link rel=alternate href=//a.example>",
    "<style>/* url(//a.example) */ @namespace url(//a.example/x); a::after { content: '//a.example' }</style>",
    "<input src=//a.example/x>", "<math><svg><image href=//a.example /></svg></math>",
    "<style><p style='background:url(//a.example)'></style>", "<img src='https:///'>", "<img src='//'>",
    "<textarea><img src=//a.example></textarea>",
  ])
  func `is not what only looks like it`(html: String) throws { #expect(try Self.calls(html) == []) }

  @Test func `stands at its address, by byte`() throws {
    let html = """
      <p>€</p><img src="//a.example/x"
        srcset="/y 1x,
          https://b.example/z?a=1&amp;b=2 2x"><style>
      p { background: url( "//c.example/\\2f" ) }</style><b style='background:url("//d.example/é")'></b>
      """
    let bytes = Array(html.utf8)
    let texts = try SitePage.example(html).hosts.map {
      String(decoding: bytes[$0.address.span.range], as: UTF8.self)
    }
    #expect(
      texts == [
        "//a.example/x", "https://b.example/z?a=1&amp;b=2", "//c.example/\\2f", "//d.example/é",
      ])
  }

  @Test func `is found in the style sheets of a folder`() {
    let sheet = FoundPage(
      path: "site/a.css", bytes: Array("a{}\n@font-face{src:url(//a.example/x)}".utf8), inFolder: "a.css")
    let evidence = Evidence(SiteFolder(sheets: [sheet]), firstNumber: 7)
    #expect(evidence.hosts.map(\.host) == ["a.example"])
    #expect(evidence.hosts.first?.address.span == Span(file: 7, start: 23, end: 36))
    #expect(evidence.pages.isEmpty && evidence.files.count == 1)
  }

  @Test(arguments: [
    "@import", "@import '", "@import url(", "url(", "url('", "@font-face", "@font-face{src:url(\\", "/*", "}",
    "\\", "@",
    "@import url(//a\\", "url(//a.example\\61", "\"\\", "url(\\110000 /",
  ])
  func `gets through every stump of a style sheet`(text: String) throws {
    let bytes = Array(text.utf8)
    _ = StyleAddresses.found(in: bytes, 0..<bytes.count)
    _ = try SitePage.example(
      "<style>\(text)</style><p style=\"\(text)\"><img srcset=\"\(text)\"><script>'\(text)</script>")
  }
}
