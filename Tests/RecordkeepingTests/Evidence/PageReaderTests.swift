import Testing

@testable import Recordkeeping

@Suite("Reading a page")
struct PageReaderTests {
  @Test func `finds fields in the form that a browser sends them with`() throws {
    let page = try SitePage.example(
      """
      <form id="a"><input name="one"></form><input name="two" form="a">
      <form id="b"><form id="c"><input name="three"></form>
      <table><form id="d"><tr><td><input name="four"></td></tr></form></table>
      <input name="five">
      """)
    #expect(page.forms.map(\.mark.id) == ["a", "b", "d", nil])
    #expect(
      page.forms.map { $0.fields.map { $0.name?.value } } == [["one", "two"], ["three"], ["four"], ["five"]])
    #expect(page.forms.last?.isLoose == true)
  }

  @Test(arguments: [
    ("verstuur.php", "http://elders.example/verstuur.php"), ("/f?a=1", "http://elders.example/f?a=1"),
    ("//x.example/f", "//x.example/f"), ("", ""), ("mailto:a@x.example", "mailto:a@x.example"),
  ])
  func `sends a form from where the page says its paths begin`(action: String, target: String) throws {
    let page = try SitePage.example(
      "<base href='http://elders.example/map/'><form action='\(action)'><button formaction='\(action)'></form>"
    )
    #expect(page.forms.first?.targets.map(\.value) == [target, target])
  }

  @Test func `sees no form in scripts, comments, templates and drawings`() throws {
    let page = try SitePage.example(
      """
      <script>"<form><input name=a></form>"</script><!-- <form><input name=b></form> -->
      <template><form><input name=c></form></template><svg><input name=d /></svg>
      <textarea name=e><input name=f></textarea><title><input name=g></title>
      """)
    #expect(page.forms.map { $0.fields.map { $0.name?.value } } == [["e"]])
  }

  @Test func `takes the words of a field from where programs for the blind take them`() throws {
    let page = try SitePage.example(
      """
      <form><label for=a>Uw <b>naam</b></label><input id=a name=a>
      <label>E-mail <input name=b></label>
      <input name=c aria-label="Telefoon"><span id=x>Uw</span> <span id=y>plaats</span>
      <input name=d aria-labelledby="x y"><label for=z>los</label><input name=e title="Land">
      <label>Keuze <select name=f><option>een</option></select></label><input name=g></form>
      """)
    let labels = page.forms[0].fields.map { $0.label?.value }
    #expect(labels == ["Uw naam", "E-mail", "Telefoon", "Uw plaats", "Land", "Keuze", nil])
  }

  @Test func `calls a field by no more words than people read`() throws {
    let many = String(repeating: "<label for=e>E-mail</label><input id=e name=e type=radio>", count: 1_000)
    let text = String(repeating: "woord ", count: 1_000)
    let inputs = String(repeating: "<input name=a>", count: 30)
    let page = try SitePage.example(
      """
      <form>\(many)</form><form><label>\(text)\(inputs)</label></form>
      <form>\(String(repeating: "<label>", count: 100))\(text)<input name=b></form>
      """)
    let lengths = page.forms.map { $0.fields.compactMap { $0.label?.value.count }.max() ?? 0 }
    #expect(lengths.count == 3 && lengths.allSatisfy { $0 > 100 && $0 < 4_097 })
    #expect(lengths[0] <= 400 && lengths[1] <= 400)
  }

  @Test func `knows the place of every tag and attribute by byte`() throws {
    let html = "<p>€</p>\n<form\taction='/é'>\n  <input type=checkbox CHECKED name=\"x\" value=y>"
    let page = try SitePage.example(html)
    let bytes = Array(html.utf8)
    func text(_ span: Span?) -> String? { span.map { String(decoding: bytes[$0.range], as: UTF8.self) } }
    let form = try #require(page.forms.first)
    let field = try #require(form.fields.first)
    #expect(text(form.span) == "<form\taction='/é'>")
    #expect(text(form.action?.span) == "/é")
    #expect(text(field.span) == "<input type=checkbox CHECKED name=\"x\" value=y>")
    #expect(text(field.checked) == "CHECKED")
    #expect(text(field.name?.span) == "x")
    #expect(text(field.value?.span) == "y")
  }

  @Test func `reads text in other encodings as the letters that it stands for`() throws {
    let words = "<meta charset=iso-8859-1><form><label>Allergie\u{EB}n <input></label></form>"
    let latin = words.unicodeScalars.map { UInt8($0.value) }
    #expect(try SitePage.example(latin).forms[0].fields[0].label?.value == "Allergieën")
    let units: [[UInt8]] = words.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let wide: [UInt8] = [0xFF, 0xFE] + units.joined()
    #expect(try SitePage.example(wide).forms[0].fields[0].label?.value == "Allergieën")
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("<form><input name=a></form>".utf8)
    #expect(try SitePage.example(marked).forms[0].span == Span(file: 0, start: 3, end: 9))
  }

  @Test(arguments: [
    "", "<", "<form", "<form><input", "</", "<!--", "<![CDATA[", "<form></form",
    "\0<form>\0<input name='\0'>",
    "<input type=\u{1}x name=>", "<form action><input =>", "<a href>", "<label for><input id>",
  ])
  func `gets through every stump`(html: String) throws {
    _ = try SitePage.example(html)
  }

  @Test func `gets through bytes that are no text`() throws {
    let page = try SitePage.example([UInt8](repeating: 0xFF, count: 99) + Array("<form><input name=a>".utf8))
    #expect(page.forms.count == 1)
  }
}
