import Testing

@testable import Recordkeeping

@Suite("A tag that opens an element")
struct StartTagTests {
  @Test(arguments: [
    ("<input>", [:]), ("<INPUT Checked>", ["checked": ""]), ("<input/checked>", ["checked": ""]),
    (
      "<input name=\"x-required\" value='a > b' checked>",
      ["name": "x-required", "value": "a > b", "checked": ""]
    ),
    ("<input type = checkbox>", ["type": "checkbox"]), ("<input a=\"1\" a=\"2\">", ["a": "1"]),
    ("<input a=\"", ["a": ""]), ("<input", [:]), ("<input ==>", ["": ""]),
  ])
  func `is read as a browser reads it`(text: String, attributes: [String: String]) {
    let tag = StartTag(Array(text.utf8)[...])
    #expect(tag.name == "input")
    #expect(tag.attributes.filter { $0.key != "" } == attributes.filter { $0.key != "" })
  }
}
