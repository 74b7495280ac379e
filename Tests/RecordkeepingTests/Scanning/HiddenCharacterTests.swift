import Testing

@testable import Recordkeeping

@Suite("Characters that nobody sees")
struct HiddenCharacterTests {
  struct Sample: Decodable {
    let name: String
    let text: String
  }

  static let directions: [UInt32] =
    [0x061C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069)
  static let tags: [UInt32] = [0xE0001] + Array(0xE0020...0xE007F)
  static let unseen: [UInt32] =
    [0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x200C, 0x200D, 0x2028, 0x2029]
    + Array(0x2060...0x2065) + Array(0x206A...0x206F) + [0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0]
    + Array(0xFFF9...0xFFFB) + [0xFDD0, 0xFFFF, 0x1BCA0, 0x1D173, 0xE0100, 0xE01EF]
  static let controls: [UInt32] = Array(0x80...0x9F)

  static func findings(_ text: String, inBody: Bool = false) -> [Finding] {
    let record = inBody ? "+++\ntitle = \"a\"\n+++\n\n\(text)\n" : "+++\ntitle = \"\(text)\"\n+++\n"
    let reading = Reading.read([SourceFile("activities/example.md", record)])
    return Rulebook.check(reading, on: LawDates.date).filter { $0.rule.code == "TXT01" }
  }

  static func text(_ value: UInt32) -> String { Unicode.Scalar(value).map { "Nieuws\($0)brief" } ?? "" }

  @Test func `are found wherever they stand, each of them`() {
    let heavy = Self.directions + Self.tags + Self.controls
    for value in heavy + Self.unseen {
      for inBody in [false, true] {
        let found = Self.findings(Self.text(value), inBody: inBody)
        #expect(found.count == 1, "U+\(String(value, radix: 16))")
        #expect(
          found.first?.severity == (heavy.contains(value) ? .error : .warning),
          "U+\(String(value, radix: 16))")
        let span = found.first?.place.span
        #expect(span.map { $0.end - $0.start } == Unicode.Scalar(value)?.utf8.count)
      }
      let comment = Reading.read([SourceFile("activities/x.md", "+++\n# \(Self.text(value))\n+++\n")])
      #expect(CheckContext(comment, on: LawDates.date).scanned["TXT01"]?.count == 1)
    }
    #expect(heavy.count + Self.unseen.count >= 55)
  }

  @Test func `are found when they are only written down`() {
    for value in Self.directions + Self.unseen {
      let digits = String(value, radix: 16, uppercase: true)
      let escape = "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
      #expect(Self.findings("Nieuws\(escape)brief").count == 1, "\(escape)")
      #expect(Self.findings("Nieuws&#x\(digits);brief", inBody: true).count == 1, "\(digits)")
      #expect(Self.findings("Nieuws&#\(value);brief", inBody: true).count == 1, "\(digits)")
    }
    #expect(Self.findings("C:\\backup\\files").count == 2)
    #expect(Self.findings("wacht&shy;woord &rlm;", inBody: true).count == 2)
  }

  @Test func `are found in the corpora that hold such characters`() throws {
    guard let terminal = try SharedCorpora.json("terminal-escapes.json", as: [Sample].self),
      let traps = try SharedCorpora.json("swift-string-traps.json", as: [Sample].self)
    else { return }
    // Plain signs that only mean something to a build server, accents in plenty, a family: all of it is seen.
    let seen: Set<String> = [
      "github actions command", "github actions stop", "github actions newline", "azure command",
      "teamcity command", "combining flood", "wide", "carriage return overwrite", "nul",
    ]
    for sample in terminal {
      #expect(
        Self.findings(sample.text, inBody: true).isEmpty == seen.contains(sample.name), "\(sample.name)")
    }
    let hidden: Set<String> = ["at + ZWJ", "lone BOM inside", "noncharacters"]
    for sample in traps {
      #expect(
        Self.findings(sample.text, inBody: true).isEmpty == !hidden.contains(sample.name), "\(sample.name)")
    }
  }

  @Test(arguments: [
    "👩\u{200D}💻", "👨\u{200D}👩\u{200D}👧\u{200D}👦", "👍🏽", "🏳\u{FE0F}\u{200D}🌈", "❤\u{FE0F}\u{200D}🔥",
    "✔\u{FE0E}", "1\u{FE0F}\u{20E3}",
    "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "می\u{200C}خواهم", "क्\u{200D}ष",
    "שלום\u{200F}!", "\u{200F}שלום", "葛\u{E0100}",
    "zonnebloem’s café € 12,50 – naïef, coördinator, privé", "één\u{A0}kop", "10\u{202F}000", "\u{600}123",
  ])
  func `are left alone where writing needs them`(text: String) {
    #expect(Self.findings(text).isEmpty)
    #expect(Self.findings(text, inBody: true).isEmpty)
  }

  @Test func `are one place when they stand in a row`() {
    let found = Self.findings("Nieuws\u{E0041}\u{E0042}\u{E0043}brief")
    #expect(found.count == 1)
    #expect(found.first?.place.detail?.en.contains("U+E0041 (3x)") ?? false)
  }
}
