import Testing

@testable import Recordkeeping

@Suite("A selector of a form")
struct FormSelectorTests {
  private static let page = """
    <header><form class="zoek"><input></form></header>
    <div id="kader" class="a b"><section><form id="vraag" name="contact form" class="x y"><input></form></section></div>
    """

  @Test(arguments: [
    "#vraag", "form#vraag", "form.x.y", "form[name='contact form']", "[name=\"contact form\"]", "#kader form",
    ".a > section form.y",
    "form:nth-of-type(2)", "FORM#vraag", "[id]",
  ])
  func `finds the form that it names`(text: String) throws {
    let selector = try #require(FormSelector(text))
    let forms = try SitePage.example(Self.page).forms
    #expect(forms.map(selector.matches) == [false, true])
  }

  @Test(arguments: ["", "form::before", "#", "form[", "a + b", "form:first-child", ":nth-of-type(x)", "*"])
  func `says no more than is known`(text: String) { #expect(FormSelector(text) == nil) }

  @Test func `is written for a form so that it finds that form alone`() throws {
    let forms = try SitePage.example(
      "<form id=a></form><form name='b c'></form><form class='d'></form><form></form><form id='\"'></form>"
    ).forms
    let written = forms.compactMap(FormSelector.naming)
    #expect(
      written == ["form#a", "form[name='b c']", "form.d", "form:nth-of-type(4)", "form:nth-of-type(5)"])
    for (number, text) in written.enumerated() {
      let selector = try #require(FormSelector(text))
      #expect(forms.indices.filter { selector.matches(forms[$0]) } == [number])
    }
  }
}
