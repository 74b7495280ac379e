import Testing

@testable import Recordkeeping

@Suite("Damaged TOML")
struct TOMLMutationTests {
  /// A generator that gives the same numbers in every run.
  struct Lottery: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  static let seeds = [
    """
    title = "Brief \\u00e9 \\"x\\"" # één
    'key' = '''
    text ''' 
    long = \"\"\"a \\
       b\"\"\"
    dates = [2026-09-01, 10:00:00.5, 2026-09-01T10:00:00+02:00, { a.b = [1, 2.5, -inf] }]
    flag = true
    n = [0xFF, 1_000, 1e5]

    [a.b."c d"]
    x = “curly”
    [[rows]]
    id = 1
    [[rows]]
    [rows.sub]
    y = 1-9-2026
    """,
    "a = [\n [1],\n 'x', # c\n]\r\nb.c = { d = \"e\" }\r\n[b.f]\n\"\" = nan\n",
  ]
  static let pieces = [
    "\"", "'", "\"\"\"", "'''", "[", "]", "{", "}", "=", ",", "\n", "\r", "\\", "\\u12", "#", ".", "“", "”",
    "ja", "1,5", "-", "+", " ", "\u{0}", "\u{7}", "é", "[[", "]]", "a = ", "1-9-2026", ":", "+++\n",
  ]

  @Test(arguments: 0..<40)
  func `is read to the end, with every place inside the file`(round: Int) {
    var lottery = Lottery(state: UInt64(round) &* 977 &+ 3)
    for _ in 0..<100 {
      let bytes = Self.damaged(&lottery)
      let document = TOMLDocument(bytes: bytes)
      let isInside = (document.flaws.map(\.span) + document.everyValue.flatMap { [$0.span, $0.keySpan] })
        .allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= bytes.count }
      #expect(isInside, "\(bytes)")
      _ = document.everyValue.map { ($0.key, $0.string, $0.float, $0.lexeme) }
      let front = FrontMatter.read(SourceFile(path: "a.md", bytes: Array("+++\n".utf8) + bytes), number: 0)
      #expect(front.flaws.allSatisfy { $0.span.start <= $0.span.end && $0.span.end <= bytes.count + 4 })
    }
  }

  private static func damaged(_ lottery: inout Lottery) -> [UInt8] {
    var bytes = Array((seeds.randomElement(using: &lottery) ?? "").utf8)
    for _ in 0..<Int.random(in: 1...4, using: &lottery) {
      let place = Int.random(in: 0..<bytes.count, using: &lottery)
      let stop = min(bytes.count, place + Int.random(in: 0...6, using: &lottery))
      switch Int.random(in: 0..<4, using: &lottery) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &lottery)
      case 1: bytes.removeSubrange(place..<stop)
      case 2: bytes.insert(contentsOf: (pieces.randomElement(using: &lottery) ?? "").utf8, at: place)
      default: bytes.removeSubrange(place...)
      }
      if bytes.isEmpty { bytes = [10] }
    }
    return bytes
  }
}
