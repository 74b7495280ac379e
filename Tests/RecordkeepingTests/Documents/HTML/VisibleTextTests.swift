import Testing

@testable import Recordkeeping

@Suite("Visible text")
struct VisibleTextTests {
  @Test(arguments: [
    ("<p>a</p><p>b</p>", ["a", "b"]),
    ("<p> a\n  b </p>", ["a b"]),
    ("<p title=\"a > b\">c</p>", ["c"]),
    ("<!-- a --><p>b</p>", ["b"]),
    ("<style>a { b: c }</style>d<script>e</script>f", ["d", "f"]),
    ("<template><p>a</p></template>b", ["b"]),
    ("a &lt;b&gt; &amp;amp; &#39;c&#39; &quot;d&quot;", ["a <b> &amp; 'c' \"d\""]),
    ("<p>a  b c \td&amp; e\n&lt; f </p>", ["a b c d& e < f"]),
    (
      "<p>Klaar. \n En een lange zin &amp; nog een <b>vet </b> woord </p>",
      ["Klaar. En een lange zin & nog een", "vet", "woord"]
    ),
    ("<p title='a > \"b'>c</p>", ["c"]), ("<p title=\"it's > b\">c</p>", ["c"]),
    ("<p>a", ["a"]), ("a<!-- b", ["a"]), ("a<p title=\"b", ["a"]), ("", []), ("<", []),
  ])
  func `is what stands between tags`(html: String, runs: [String]) {
    #expect(VisibleText(Array(html.utf8)).runs == runs)
  }

  @Test func `holds a text wherever tags cut it`() {
    let seen = VisibleText(Array("<p>U <em>mag</em> altijd bezwaar maken.</p>".utf8))
    #expect(seen.holds("U mag altijd  bezwaar"))
    #expect(!seen.holds("U mag nooit"))
  }
}
