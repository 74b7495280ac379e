import Testing

@testable import Recordkeeping

@Suite("JSON that others have written")
struct JSONCursorTests {
  private static func fault(_ bytes: [UInt8]) -> JSONFault? {
    var cursor = JSONCursor(bytes[...])
    do throws(JSONFault) {
      try cursor.skip()
      try cursor.finish()
      return nil
    } catch {
      return error
    }
  }

  /// What the standard has every reader accept.
  @Test(arguments: [
    "[[]   ]", "[\"\"]", "[]", "[\"a\"]", "[false]", "[null, 1, \"1\", {}]", "[null]", "[1\n]", " [1]",
    "[1,null,null,null,2]",
    "[2] ", "[123e65]", "[0e+1]", "[0e1]", "[ 4]",
    "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]",
    "[20e1]", "[-0]", "[-123]", "[-1]", "[1E22]", "[1E-2]", "[1E+2]", "[123e45]", "[123.456e78]", "[1e-2]",
    "[1e+2]", "[123]",
    "[123.456789]", #"{"asd":"sdf", "dfg":"fgh"}"#, #"{"asd":"sdf"}"#, #"{"a":"b","a":"c"}"#,
    #"{"a":"b","a":"b"}"#, "{}", #"{"":0}"#,
    #"{"foo\u0000bar": 42}"#, #"{ "min": -1.0e+28, "max": 1.0e+28 }"#, #"{"a":[]}"#, "{\n\"a\": \"b\"\n}",
    #"["\u0060\u012a\u12AB"]"#,
    #"["\uD801\udc37"]"#, #"["\ud83d\ude39\ud83d\udc8d"]"#, #"["\"\\\/\b\f\n\r\t"]"#, #"["\\u0000"]"#,
    #"["\""]"#, "[\"a/*b*/c/*d//e\"]",
    #"["\\a"]"#, #"["\\n"]"#, #"["\u0012"]"#, #"["\uFFFF"]"#, "[ \"asd\"]", "[\"new\u{A0}line\"]",
    "[\"\u{10FFFF}\"]", "[\"\u{FFFF}\"]",
    #"["\u0000"]"#, "[\"\u{2C}\"]", "[\"π\"]", "[\"𛿿\"]", "[\"asd \"]", "\" \"", #"["\uDBFF\uDFFE"]"#,
    #"["new\u00A0line"]"#, "[\"\u{2028}\"]",
    "[\"\u{7F}\"]", "[\"\u{2029}\"]", "[\"€𝄞\"]", "[\"a\u{7F}a\"]", "false", "42", "-0.1", "null", "\"asd\"",
    "true", "\"\"", "[\"a\"]\n",
    "[true]", " [] ", "\u{FEFF}{}",
  ])
  func `is taken`(text: String) { #expect(Self.fault(Array(text.utf8)) == nil, "\(text)") }

  /// What the standard has every reader refuse.
  @Test(arguments: [
    "[1 true]", "[\"\": 1]", "[\"\"],", "[,1]", "[1,,2]", "[\"x\",,]", "[\"x\"]]", "[\"\",]", "[\"x\"", "[x",
    "[3[4]]", "[1:2]", "[,]", "[-]",
    "[   , \"\"]", "[\"a\",\n4\n,1,", "[1,]", "[1,,]", "[\"\u{B}a\"\\f]", "[*]", "[\"\"", "[1,", "[1,\n1\n,1",
    "[{}", "[fals]", "[nul]", "[tru]",
    "[++1234]", "[+1]", "[+Inf]", "[-01]", "[-1.0.]", "[-2.]", "[-NaN]", "[.-1]", "[.2e-3]", "[0.1.2]",
    "[0.3e+]", "[0.3e]", "[0.e1]", "[0E+]", "[0E]",
    "[0e+]", "[0e]", "[1.0e+]", "[1.0e-]", "[1.0e]", "[1 000.0]", "[1eE2]", "[2.e+3]", "[2.e-3]", "[2.e3]",
    "[9.e+]", "[Inf]", "[NaN]", "[１]", "[1+2]",
    "[0x1]", "[0x42]", "[Infinity]", "[0e+-1]", "[-123.123foo]", "[-Infinity]", "[-foo]", "[- 1]", "[-012]",
    "[-.123]", "[-1x]", "[1ea]",
    "[1.]", "[.123]", "[1.2a-3]", "[1.8011670033376514H-308]", "[012]", "[\"x\", truth]", "{[: \"x\"}\n",
    #"{"x", null}"#, #"{"x"::"b"}"#, "{🇨🇭}",
    #"{"a":"a" 123}"#, "{key: 'value'}", #"{"a" b}"#, #"{:"b"}"#, #"{"a":"#, #"{"a" "b"}"#, #"{"a""#, "{1:1}",
    "{9999E9999:1}", "{null:null,null:null}",
    #"{"id":0,,,,,}"#, "{'a':0}", #"{"id":0,}"#, #"{"a":"b"}/**/"#, #"{"a":"b"}/"#, #"{"a":"b",,"c":"d"}"#,
    "{a: \"b\"}", #"{"a":"a"#, #"{ "foo" : "bar", "a" }"#,
    #"{"a":"b"}#"#, " ", #"["\uD800\"]"#, #"["\uD800\u"]"#, #"["\uD800\u1"]"#, #"["\uD800\u1x"]"#, "[é]",
    #"["\x00"]"#, #"["\\\"]"#, "[\"\\\t\"]", "[\"\\🌀\"]",
    #"["\"]"#, #"["\u00A"]"#, #"["\uD834\uDd"]"#, #"["\uqqqq"]"#, #"["\a"]"#, "[\\u0020\"asd\"]", "[\\n]",
    "\"", "['single quote']", "abc", "[\"\\", "[\"new\nline\"]",
    "[\"\t\"]", "\"\\UA66D\"", "", "<.>", "[<null>]", "[1]x", "[1]]", "[\"asd]", "aå", "[True]", "1]",
    #"{"x": true,"#, "[][]", "]", "\u{FEFF}", "[", #"{"":"#, "{",
    "#{\"a\":\"b\"}", "*", "{\"a\":\"b\"", "[\u{C}]", "[\u{2060}]", "2@", "{}}", "{\"\":",
    "{\"a\":/*comment*/\"b\"}", "{\"a\": true} \"x\"", "['", "[,", "[{", "[\"a",
    "[\"a\"", "{]", "{,", "{[", "{\"a", "{'a'", "[\"\\{[\"\\{[\"\\{[\"\\{", "\u{E9}", "*", "[\u{200B}1]",
    "[1\u{0}]", "\u{0}",
  ])
  func `is refused`(text: String) { #expect(Self.fault(Array(text.utf8)) != nil, "\(text)") }

  @Test func `is refused where it is nested without end, and says where`() {
    func nested(_ count: Int) -> [UInt8] {
      Array((String(repeating: "[", count: count) + String(repeating: "]", count: count)).utf8)
    }
    #expect(Self.fault(nested(64)) == nil)
    #expect(Self.fault(nested(65)) == JSONFault(offset: 64, reason: .tooDeep))
    #expect(Self.fault(Array(String(repeating: "[{\"\":", count: 100_000).utf8))?.reason == .tooDeep)
    #expect(Self.fault(Array(#"{"a": [1, 2"#.utf8)) == JSONFault(offset: 11, reason: .cutOff))
    #expect(Self.fault(Array(#"{"a": "b"#.utf8)) == JSONFault(offset: 8, reason: .cutOff))
    #expect(Self.fault(Array(#"{"a": x}"#.utf8)) == JSONFault(offset: 6, reason: .malformed))
  }

  @Test func `tells where in the file each part of a text stands`() throws {
    let file = Array(#"{"x": "a\/b\n\u20ac\ud83d\ude00c"}"#.utf8)
    var cursor = JSONCursor(file[...])
    var text: JSONText?
    try cursor.members { (cursor, _) throws(JSONFault) in text = try cursor.text() }
    let read = try #require(text)
    #expect(read.string == "a/b\n€😀c")
    for part in ["a", "/", "b", "\n", "€", "😀", "c", "/b\n€", "a/b\n€😀c"] {
      let range = try #require(read.bytes.firstRange(of: Array(part.utf8)))
      let written = String(decoding: file[read.place(of: range)], as: UTF8.self)
      #expect(JSONReader.value(of: "\"\(written)\"")?.string == part)
    }
  }

  @Test func `is gone through in time that grows with it, and passes over what nobody asks for`() throws {
    let big = Array(
      (#"{"a": ["# + String(repeating: #"{"b": [1.5, "x\n", null]},"#, count: 50_000) + #"0], "c": 7}"#).utf8)
    var cursor = JSONCursor(big[...])
    var found = ""
    try cursor.members { (cursor, name) throws(JSONFault) in
      if name == "c" { found = String(decoding: try cursor.scalar() ?? [], as: UTF8.self) }
    }
    try cursor.finish()
    #expect(found == "7")
  }
}
