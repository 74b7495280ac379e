import Testing

@testable import Recordkeeping

@Suite("Limits of a TOML text")
struct TOMLLimitsTests {
  static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let deep = [
    "a = " + many("[", 100_000), "a = " + many("[\n", 100_000), "a = " + many("{b=", 100_000),
    many("[", 100_000), "a" + many(".a", 100_000) + " = 1", "[a" + many(".a", 100_000) + "]",
    "a = " + many("[", 100_000) + many("]", 100_000), "a = " + many("[{b=", 100_000),
  ]

  @Test(arguments: deep.indices)
  func `stop deep nesting with one flaw`(index: Int) {
    let document = TOMLDocument(text: Self.deep[index])
    #expect(document.flaws.count { $0.code != SyntaxFault.textTooLong.rawValue } == 1)
    #expect(document.nodes.count < 400)
  }

  @Test func `leave 64 levels alone`() {
    #expect(TOMLDocument(text: "a = " + Self.many("[", 64) + Self.many("]", 64)).flaws == [])
    #expect(TOMLDocument(text: "a" + Self.many(".a", 63) + " = 1").flaws == [])
  }

  @Test func `stop at 2,000 keys unless more are allowed`() {
    let keys = (0..<200_000).map { "key-\($0) = 1\n" }.joined()
    #expect(TOMLDocument(text: keys).faults == ["SYN28 key-2000"])
    let all = TOMLDocument(text: keys, limits: TOMLLimits(keys: .max))
    #expect(all.flaws == [])
    #expect(all.root.children.count == 200_000)
    #expect(all.root["key-199999"]?.integer == 1)
    let twice = TOMLDocument(text: keys + "key-77 = 1", limits: TOMLLimits(keys: .max))
    #expect(twice.faults == ["SYN19 key-77"])
  }

  static let hostile = [
    many("“x,", 20_000), "a = [" + many("“x,", 20_000), "a = [" + many("\"a\"x,", 20_000),
    "a = [" + many("1 a= ", 20_000), many("\"\"\"\n", 20_000), many("a = '''\nb = \"\"\"\n", 10_000),
    many("a = {\n", 10_000), "a = [" + many("\"k\" = [\n", 10_000), many("a = \"\\u\"\n", 10_000),
    "a = \"\"\"" + many("\\   ", 20_000), many("[a]\n", 10_000), many("[[a]]\n", 1_000),
    "a = [" + many("1,5 ", 20_000), many("\u{0}", 20_000), many("a = \r", 10_000),
  ]

  @Test(arguments: hostile.indices)
  func `keep hostile text short`(index: Int) {
    let document = TOMLDocument(text: Self.hostile[index])
    #expect(document.flaws.count <= 102)
  }
}
