import Testing

@testable import Recordkeeping

@Suite("The rows of a site's own log")
struct LogRowsTests {
  @Test(
    arguments: [
      ("a row", "id,time,withdrawn\nx,1,2\n", ["2 x|1|2|"]),
      ("names in any order, in Dutch, in capitals", "Ingetrokken;TIJD;naam;Tekst\n2;1;Jan;x\n", ["2 x|1|2|"]),
      ("line ends of Windows, and no end at all", "id,time\r\nx,1\r\ny,2", ["2 x|1||", "3 y|2||"]),
      ("a mark at the beginning", "id,time\nx,1", ["2 x|1||"]),
      ("quotes", "\"id\",\"time\"\n\"x\"\"y\",\"1\"\n", ["2 x\"y|1||"]),
      ("separators and lines in quotes", "id,time,note\nx,1,\"a,b\n\nc\"\ny,2,\n", ["2 x|1||", "3 y|2||"]),
      ("tabs", "id\ttime\nx\t1\n", ["2 x|1||"]),
      ("empty lines", "\nid,time\n\nx,1\n\r\n\ny,2\n\n", ["4 x|1||", "7 y|2||"]),
      (
        "too many and too few fields", "id,time\nx\nx,1,2\nx,1\n",
        ["2 wrong-field-count", "3 wrong-field-count", "4 x|1||"]
      ),
      ("a quote within a field", "id,time\nx\"y,1\nx,1\n", ["2 broken-quotes", "3 x|1||"]),
      ("something after a quote", "id,time\n\"x\"y,1\nx,1\n", ["2 broken-quotes", "3 x|1||"]),
      (
        "a quote that nothing closes", "id,time\nx,\"1\ny,2\nz,3\n",
        ["2 broken-quotes", "3 y|2||", "4 z|3||"]
      ),
      ("a quote in the last line", "id,time\nx,1\ny,\"", ["2 x|1||", "3 broken-quotes"]),
      ("blanks around fields", "id , time\n x , 1 \n", ["2 x|1||"]),
      ("a number and a text", "id,text,time\n7,a-0123456789abcdef,1\n", ["2 a-0123456789abcdef|1||"]),
      ("a text and its wording", "text,id,time\nJa,a-0123456789abcdef,1\n", ["2 a-0123456789abcdef|1||"]),
      ("a last use", "id,used,time,withdrawn\nx,3,1,2\n", ["2 x|1|2|3"]),
    ] as [(String, String, [String])])
  func `of a table are cut as RFC 4180 has it`(what: String, text: String, expected: [String]) throws {
    let bytes = Array(text.utf8)
    let separator = LogReading.separator(bytes.drop { $0 == 10 }.map { $0 }).separator
    #expect(try Self.rows(bytes, CSVRows(separator: separator, of: "log")) == expected, "\(what)")
  }

  @Test(arguments: [
    ("a row", #"{"id": "x", "time": "1", "withdrawn": null}"#, "1 x|1||"),
    (
      "members that do not count", #"{"naam":"Jan","x":{"id":"y","l":[1,{"a":[]}]},"tekst":"x","tijd":"1"}"#,
      "1 x|1||"
    ),
    ("a number", #"{"id":"x","time":1717416000}"#, "1 x|1717416000||"),
    ("escapes", #"{"\u0069d":"x\u0041\n\ud83d\ude00","time":"1"}"#, "1 xA\n\u{1F600}|1||"),
    ("half a pair", #"{"id":"\ud83dx","time":"1"}"#, "1 \u{FFFD}x|1||"),
    ("nothing", "{}", "1 |||"),
    ("a list for a time", #"{"id":"x","time":[1]}"#, "1 x|[1]||"),
    ("no object", "[1]", "1 broken-json"), ("a member twice", #"{"id":"x","id":"y"}"#, "1 broken-json"),
    ("no end", #"{"id":"x""#, "1 broken-json"), ("something after it", #"{"id":"x"} x"#, "1 broken-json"),
    ("a comma too many", #"{"id":"x",}"#, "1 broken-json"), ("no quotes", "{id:1}", "1 broken-json"),
    ("a line end in a text", "{\"id\":\"a\u{0B}b\"}", "1 broken-json"),
    ("half an escape", #"{"id":"\u00"}"#, "1 broken-json"),
    ("an unknown escape", #"{"id":"\x"}"#, "1 broken-json"), ("a bad number", #"{"a":01x}"#, "1 broken-json"),
  ])
  func `of JSON are flat objects`(what: String, text: String, expected: String) throws {
    #expect(try Self.rows(Array(text.utf8), JSONLineRows()) == [expected], "\(what)")
  }

  @Test func `of JSON may be nested, but not without end`() throws {
    func line(_ depth: Int) -> String {
      "{\"x\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        + ",\"id\":\"y\"}"
    }
    #expect(try Self.rows(Array(line(63).utf8), JSONLineRows()) == ["1 y|||"])
    #expect(try Self.rows(Array(line(70).utf8), JSONLineRows()) == ["1 broken-json"])
    #expect(try Self.rows(Array(line(30_000).utf8), JSONLineRows()) == ["1 broken-json"])
  }

  @Test func `may not be too long, and what comes after is read`() throws {
    let long = String(repeating: "x", count: LogLimit.row)
    let table = "id,time\n\(long),1\n\"\(long)\",1\nx,1\n"
    #expect(
      try Self.rows(Array(table.utf8), CSVRows(separator: 44, of: "log")) == [
        "2 too-long", "3 too-long", "4 x|1||",
      ])
    let lines = "{\"x\":\"\(long)\"}\n{\"id\":\"x\"}\n"
    #expect(try Self.rows(Array(lines.utf8), JSONLineRows()) == ["1 too-long", "2 x|||"])
    let open = "id,time\nx,\"1\n" + String(repeating: "y,2\n", count: 30_000)
    let rows = try Self.rows(Array(open.utf8), CSVRows(separator: 44, of: "log"))
    #expect(rows.count == 30_001 && rows[0] == "2 broken-quotes" && rows[30_000] == "30002 y|2||")
  }

  @Test func `have to be UTF-8`() throws {
    let table = Array("id,time,naam\nx,1,Ren".utf8) + [0xE9] + Array("\nx,1,Ren\u{E9}\nx,1,a\u{C3}b\n".utf8)
    #expect(try Self.rows(table, CSVRows(separator: 44, of: "log")) == ["2 not-utf-8", "3 x|1||", "4 x|1||"])
    // The halves of a letter in two fields make no letter.
    let halves = Array("id,time\n".utf8) + [0xC3, 44, 0xA9, 10]
    #expect(try Self.rows(halves, CSVRows(separator: 44, of: "log")) == ["2 not-utf-8"])
    #expect(try Self.rows([0x7B, 0xFF, 0x7D], JSONLineRows()) == ["1 not-utf-8"])
  }

  @Test(arguments: [
    "id,naam\nx,Jan\n", "Jan,jan@voorbeeld.example\n", "id,time,tijd\n", "id,id,time\n", "time\n", "\n\n",
    "\"id,time\nx,1",
    "id\"x,time\nid,time\n",
  ])
  func `of a table have a heading, which is never repeated`(text: String) throws {
    let failure = #expect(throws: RunError.self) {
      try Self.rows(Array(text.utf8), CSVRows(separator: 44, of: "log"))
    }
    let message = try #require(failure).message(in: .en)
    #expect(message.hasPrefix("cannot verify log: the first line does not name exactly one column"))
    #expect(!message.contains("Jan") && !message.contains("jan@"))
  }

  @Test(
    arguments: [
      ("id,time\n", 44, 0), ("id;time\n", 59, 0), ("id;\"a,b,c\";time\n", 59, 0), ("id\ttime", 9, 0),
      ("sep=;\nid;time\n", 59, 6), ("SEP=,\r\nid,time\n", 44, 7), ("id", 44, 0), ("", 44, 0),
      ("id|time\n", 124, 0), ("\n\r\nid;time\n", 59, 3), ("\"sep=;\"\r\nid;time\n", 59, 9),
      ("\nsep=;\nid;time\n", 59, 7),
    ] as [(String, UInt8, Int)])
  func `of a table have a separator that its first line shows`(text: String, separator: UInt8, start: Int) {
    let found = LogReading.separator(Array(text.utf8))
    #expect(found.separator == separator && found.start == start, "\(text)")
  }

  @Test func `are the same wherever a chunk ends`() throws {
    var random = Dice(seed: 7)
    let pieces = [
      "x,1", "\"a\nb\",2", "\"", "\"\"", ",", "\n", "\r\n", "\r", "x", "\u{E9}", "{\"id\":\"x\"}", "{", "}",
      "\\u00",
      String(repeating: "z", count: 40_000),
    ]
    for round in 0..<100 {
      var bytes = Array("id,time\n".utf8)
      for _ in 0..<random.below(40) { bytes += pieces[random.below(pieces.count)].utf8 }
      if round % 3 == 0, let place = bytes.indices.dropFirst(8).randomElement(using: &random) {
        bytes[place] = 0xFF
      }
      let table = try Self.rows(bytes, CSVRows(separator: 44, of: "log"))
      let lines = try Self.rows(bytes, JSONLineRows())
      for size in [1, 7, 4096, 65536] {
        let cuts: () -> Int = { size == 1 ? 1 + random.below(size * 3) : 1 + random.below(size) }
        if size == 1, bytes.count > 5000 { continue }
        #expect(try Self.rows(bytes, CSVRows(separator: 44, of: "log"), cuts) == table, "round \(round)")
        #expect(try Self.rows(bytes, JSONLineRows(), cuts) == lines, "round \(round)")
      }
    }
  }

  @Test func `come out of any bytes without a fault of our own`() throws {
    var random = Dice(seed: 11)
    let likely = Array("\",;\n\r{}[]:\\u0aé \0".utf8) + [0xFF, 0xC3, 0xE2, 0x80]
    for _ in 0..<2000 {
      let bytes = (0..<random.below(200)).map { _ in likely[random.below(likely.count)] }
      let table = try Self.rows(Array("id,time\n".utf8) + bytes, CSVRows(separator: 44, of: "log"))
      let lines = try Self.rows(bytes, JSONLineRows())
      #expect(table.count <= bytes.count + 1 && lines.count <= bytes.count + 1)
    }
  }

  /// Every row as a line: its number, and its fields or what is wrong with it.
  private static func rows(
    _ bytes: [UInt8], _ reader: some LogRows, _ size: () -> Int = { 1 << 16 }
  ) throws -> [String] {
    var reader = reader
    var rows: [String] = []
    let take: LogRows.Taker = { number, row in
      switch row {
      case .failure(let damage): rows.append("\(number) \(damage.reason.rawValue)")
      case .success(let row):
        let fields = [row.text, row.given, row.withdrawn, row.used].map {
          String(decoding: $0, as: UTF8.self)
        }
        rows.append("\(number) \(fields.joined(separator: "|"))")
      }
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(size())
      try reader.read(chunk, take)
      rest = rest[chunk.endIndex...]
    }
    try reader.finish(take)
    return rows
  }
}

/// Numbers that look random and are the same in every run.
private struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() >> 33) % limit }
}
