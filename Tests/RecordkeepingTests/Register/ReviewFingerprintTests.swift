import Foundation
import Testing

@testable import Recordkeeping

@Suite("The fingerprint of what was reviewed")
struct ReviewFingerprintTests {
  static let facts = """
    title = "Nieuwsbrief"
    status = "active"
    owner = "Winkel"
    recipients = "none"
    data-subjects = ["subscriber", "customer"]
    offered-to-children = false
    since = 2020-01-01
    [purposes.newsletter]
    [personal-data.email]
    retention = [{ period = "7 years" }, { criteria = "tot u zich afmeldt" }]
    [personal-data.email.waivers.RET20]
    reason = "zo afgesproken"
    """

  static func fingerprint(_ text: String, _ body: String = "") -> String? {
    fingerprint(of: RuleExample("+++\n\(text)\n+++\n\(body)").reading)
  }

  static func fingerprint(of reading: Reading) -> String? {
    let context = CheckContext(reading, on: LawDates.date)
    return reading.register.activities.first.flatMap { context.fingerprint(of: $0)?.text }
  }

  /// Worked out by hand with `sha256sum`, so that the form of its comment holds and not only the code.
  @Test func `is the digest of the lines that its description names`() {
    let lines = [
      "avgreg-review-1", "data-subjects = customer", "data-subjects = subscriber",
      "offered-to-children = false", "owner = Winkel", "personal-data.email",
      "personal-data.email.retention.0", "personal-data.email.retention.0.period = 7 years",
      "personal-data.email.retention.1",
      "personal-data.email.retention.1.criteria = tot u zich afmeldt", "purposes.newsletter",
      "recipients = none", "since = 2020-01-01", "status = active", "title = Nieuwsbrief", "",
      "Elke maand", "", "nieuws.",
    ]
    let digest = SHA256.hexadecimal(of: Array(lines.map { $0 + "\n" }.joined().utf8)).prefix(16)
    #expect(Self.fingerprint(Self.facts, "\n\nElke maand  \n\nnieuws.\n\n") == String(digest))
    #expect(String(digest) == "f4355c4e4ba8f7a8")
  }

  @Test
  func `does not change with layout, order, comments, notes, waivers and what says when it is reviewed`() {
    let before = Self.fingerprint(Self.facts, "Elke maand\nnieuws.")
    let other = """
      # Voor de website
      notes = "vraag de leverancier"
      watch = ["src/**"]
      reviewed = 2026-11-01
      reviewed-facts = "0123456789abcdef"
      review-by = 2027-11-01
      since=2020-01-01 # toen begonnen wij
      offered-to-children =   false
      "status" = 'active'
      data-subjects = [
        "customer",
        "subscriber",
      ]
      recipients = "none"
      title = \"\"\"
        Nieuwsbrief \"\"\"
      owner = "Win\\u006Bel"
      [personal-data]
      email = { retention = [{ period = "7 years" }, { criteria = "tot u  zich afmeldt" }] }
      [purposes]
      newsletter = {}
      """
    #expect(before != nil && Self.fingerprint(other, "\n\nElke maand \r\nnieuws.\r\n") == before)
  }

  @Test(arguments: [
    ("Nieuwsbrief", "Nieuwsmail"), ("\"none\"", "[\"mailer\"]"), ("false", "true"), ("2020", "2021"),
    ("active", "planned"), (", \"customer\"", ""), ("owner = \"Winkel\"\n", ""), ("7 years", "5 years"),
    ("[purposes.newsletter]\n", ""), ("personal-data.email", "personal-data.name"),
    ("{ period = \"7 years\" }, ", ""), ("tot u", "totdat u"),
  ])
  func `changes with every fact`(old: String, new: String) {
    let after = Self.facts.replacing(old, with: new)
    #expect(after != Self.facts && Self.fingerprint(after) != Self.fingerprint(Self.facts))
  }

  @Test func `changes with the order of terms and with the text below`() {
    let terms = "[{ criteria = \"tot u zich afmeldt\" }, { period = \"7 years\" }]"
    let start = Self.facts.range(of: "[{")?.lowerBound ?? Self.facts.endIndex
    let end = Self.facts.range(of: "}]")?.upperBound ?? Self.facts.endIndex
    let turned = Self.facts.replacingCharacters(in: start..<end, with: terms)
    #expect(Self.fingerprint(turned) != Self.fingerprint(Self.facts))
    #expect(Self.fingerprint(Self.facts, "Nieuws.") != Self.fingerprint(Self.facts))
  }

  @Test func `is not there where a part could not be read`() {
    #expect(Self.fingerprint("title = 3") == nil)
    #expect(Self.fingerprint("title = \"a\"\nsince = \"gisteren\"") == nil)
    #expect(Self.fingerprint("title = \"a\"\nreviewed = \"gisteren\"") != nil)
    #expect(Self.fingerprint("title = \"a\"\n[personal-data]\nemail = 3") == nil)
  }

  /// Takes every answer of a record that answers every key away by turns, and holds its neighbours still.
  @Test(arguments: Language.allCases)
  func `depends on every declared key but those that are named`(language: Language) throws {
    let every = EveryKeyRegister(language)
    for path in ["activities/kern.md", "activities/opdracht.md"] {
      let file = try #require(every.files.first { $0.path == path })
      let lines = String(decoding: file.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      let whole = try #require(Self.fingerprint(lines, path, every))
      var silent: Set<String> = []
      var table = ""
      for (number, line) in lines.enumerated() where !line.isEmpty && line != "+++" {
        if line.hasPrefix("[") { table = String(line.dropFirst().dropLast()) }
        guard let sign = line.firstRange(of: " = ") else { continue }
        var rest = lines
        rest.remove(at: number)
        guard let after = Self.fingerprint(rest, path, every) else { continue }
        if after == whole {
          silent.insert((table.isEmpty ? "" : "\(table).") + line[..<sign.lowerBound])
        }
      }
      let waivers = silent.filter { $0.split(separator: ".").contains("waivers") }
      #expect(silent.subtracting(waivers) == ReviewFingerprint.exceptions, "\(path)")
      #expect(waivers.count > 10)
    }
  }

  private static func fingerprint(
    _ lines: [Substring], _ path: String, _ every: EveryKeyRegister
  ) -> String? {
    let others = every.files.filter { !$0.path.hasPrefix("activities/") }
    return fingerprint(of: .read([SourceFile(path, lines.joined(separator: "\n"))] + others))
  }

  @Test func `is one only in its own form`() {
    #expect(ReviewFingerprint.isFingerprint("0123456789abcdef"))
    for text in [
      "", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF", "0123456789abcdeg", "é123456789abcde",
    ] {
      #expect(!ReviewFingerprint.isFingerprint(text), "\(text)")
    }
    let example = RuleExample("reviewed-facts = →\"vorige week\"←")
    #expect(
      example.reading.flaws.map(\.code) == ["KEY02"] && example.reading.flaws.map(\.span) == example.marks)
  }
}
