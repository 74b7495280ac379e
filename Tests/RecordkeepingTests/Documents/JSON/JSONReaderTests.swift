import Testing

@testable import Recordkeeping

@Suite("JSON that is read")
struct JSONReaderTests {
  @Test(arguments: [
    "{}", "[]", "true", "null", "-12", #""""#, #"{"a": [1, {"b": "c"}, false], "d": null}"#,
    #"["\"\\\/\b\f\n\r\t", "\u20ac\ud83d\ude00", "é"]"#, #""\ud83d""#, #""\ude00""#, " { \"a\" :\n[ ] }\t",
  ])
  func `is taken as it stands`(text: String) { #expect(JSONReader.value(of: text) != nil) }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "{a: 1}", "[1] 2", "\"a", "\"\\x\"", #""\u12""#,
    "nul", "1.5",
    "\"\n\"", "[1 2]", "{\"a\": 1,}",
  ])
  func `is refused where it is broken`(text: String) { #expect(JSONReader.value(of: text) == nil) }

  @Test func `is refused where it is nested without end`() {
    #expect(
      JSONReader.value(of: String(repeating: "[", count: 63) + String(repeating: "]", count: 63)) != nil)
    #expect(JSONReader.value(of: String(repeating: "[", count: 100_000)) == nil)
  }

  @Test func `gives its members and values`() {
    let value = JSONReader.value(of: #"{"a": {"b": ["x", "\u20ac\ud83d\ude00"]}, "c": true}"#) ?? .absent
    #expect(value["a"]["b"].values.map(\.string) == ["x", "€😀"])
    #expect(value["c"].bool == true)
    #expect(value["d"]["e"].string == nil)
    #expect(value["a"].members.map(\.0) == ["b"])
  }

  @Test func `is what the program writes`() {
    let value: JSON = ["a": ["b", 12, true], "c": ["d": "\u{1B}\n\"\\é"]]
    let read = JSONReader.value(of: JSONWriter.text(value)) ?? .absent
    #expect(JSONWriter.text(read) == JSONWriter.text(value))
  }
}
