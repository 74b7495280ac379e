import Foundation
import Testing

@testable import Recordkeeping

@Suite("A change to one record")
struct RecordEditTests {
  private static let record = """
    +++
    title = "Nieuwsbrief"   # op de site
    status = "active"
    recipients = [
      "post", # de bezorger
      "bank",
    ]
    # hier gaat het over de eigenaar

    # het doel
    [purposes.newsletter]
    purpose = "U mailen"
      legal-basis = "consent"
    # nog te doen

    [purposes.newsletter.consent]
    text = '''Ja,
    graag'''

    # wat wij bewaren
    [personal-data.email]
    source = ["data-subject"]
    retention = { start = "withdrawal", erased-within = "1 month" }

    [personal-data.name]
    retention.period = "7 years"
    [impact-assessment]
    required = false
    +++

    Tekst.

    """

  private func edited(
    _ text: String = record, _ change: (inout RecordEdit) throws -> Void
  ) throws -> String {
    var edit = try RecordEdit(SourceFile("activities/x.md", text))
    try change(&edit)
    return String(decoding: edit.file.bytes, as: UTF8.self)
  }

  /// The lines that went and came, as in a patch without context.
  private func difference(_ change: (inout RecordEdit) throws -> Void) throws -> [String] {
    let before = Self.record.components(separatedBy: "\n")
    let after = try edited(Self.record, change).components(separatedBy: "\n")
    return after.difference(from: before).map { change in
      switch change {
      case .remove(let offset, let line, _): "-\(offset + 1) \(line)"
      case .insert(let offset, let line, _): "+\(offset + 1) \(line)"
      }
    }
  }

  @Test func `puts a value in the place of the old one and leaves the comment on its line`() throws {
    #expect(
      try difference { try $0.set(["title"], to: .string("Post")) } == [
        #"-2 title = "Nieuwsbrief"   # op de site"#, #"+2 title = "Post"   # op de site"#,
      ])
    #expect(
      try difference { try $0.set(["recipients"], to: .strings(["post"])) } == [
        "-7 ]", "-6   \"bank\",", "-5   \"post\", # de bezorger", "-4 recipients = [",
        #"+4 recipients = ["post"]"#,
      ])
    #expect(
      try difference { try $0.set(["purposes", "newsletter", "consent", "text"], to: .string("Ja")) } == [
        "-18 graag'''", "-17 text = '''Ja,", #"+17 text = "Ja""#,
      ])
  }

  @Test func `puts a lacking key at the end of its table, before what speaks of the next`() throws {
    #expect(try difference { try $0.set(["owner"], to: .string("Winkel")) } == [#"+9 owner = "Winkel""#])
    #expect(
      try difference { try $0.set(["purposes", "newsletter", "direct-marketing"], to: .flag(true)) }
        == ["+15   direct-marketing = true"])
    #expect(
      try difference { try $0.set(["impact-assessment", "reason"], to: .string("Klein")) }
        == [#"+29 reason = "Klein""#])
    #expect(
      try difference { try $0.set(["personal-data", "name", "retention", "start"], to: .string("delivery")) }
        == [#"+27 retention.start = "delivery""#])
    #expect(
      try difference { try $0.set(["personal-data", "email", "retention", "term"], to: .string("wmo")) } == [
        #"-23 retention = { start = "withdrawal", erased-within = "1 month" }"#,
        #"+23 retention = { start = "withdrawal", erased-within = "1 month", term = "wmo" }"#,
      ])
  }

  @Test func `gives a lacking table a heading, beside its sisters`() throws {
    #expect(
      try difference { try $0.set(["purposes", "proof", "purpose"], to: .string("Bewijzen")) } == [
        "+20 [purposes.proof]", #"+21 purpose = "Bewijzen""#, "+22 ",
      ])
    #expect(
      try difference {
        try $0.set(["purposes", "newsletter", "consent", "evidence", "where"], to: .string("hier"))
      }
        == ["+20 [purposes.newsletter.consent.evidence]", #"+21 where = "hier""#, "+22 "])
    #expect(
      try difference { try $0.set(["rights-limits", "text"], to: .string("Geen")) }.suffix(3).map {
        $0.drop { $0 != " " }
      }
        == [" ", " [rights-limits]", #" text = "Geen""#])
  }

  @Test func `makes room for a table where none was the answer`() throws {
    let text = "+++\ntitle = \"x\" # y\nretention = \"none\"\nmap = {}\nempty = \"\"\n+++\n"
    #expect(
      try edited(text) {
        try $0.set(["retention", "period"], to: .string("1 year"))
        try $0.set(["map", "a"], to: .number(1))
        try $0.set(["empty"], to: .flag(false))
      }
        == "+++\ntitle = \"x\" # y\nretention = { period = \"1 year\" }\nmap = { a = 1 }\nempty = false\n+++\n"
    )
  }

  @Test func `adds a table with its comments after the last of its kind`() throws {
    #expect(
      try difference {
        try $0.add(
          "# het bewijs\n[purposes.proof]\npurpose = \"Bewijzen\" # kort\n\n[purposes.proof.consent]\nsteps = 1\n"
        )
      } == [
        "+20 # het bewijs", "+21 [purposes.proof]", "+22 purpose = \"Bewijzen\" # kort", "+23 ",
        "+24 [purposes.proof.consent]", "+25 steps = 1", "+26 ",
      ])
    #expect(
      try difference { try $0.add(lines: "# open\nlaw = [\"x\"]", to: ["purposes", "newsletter"]) } == [
        "+15 # open", "+16 law = [\"x\"]",
      ])
    #expect(throws: RunError.self) { try difference { try $0.add("[purposes.newsletter]\nlaw = []") } }
    #expect(throws: RunError.self) {
      try difference { try $0.add("[purposes.newsletter.consent]\nsteps = 1") }
    }
    #expect(throws: RunError.self) { try difference { try $0.add("steps = 1") } }
    #expect(throws: RunError.self) { try difference { try $0.add("[a\n") } }
  }

  @Test func `takes a key or a whole table away`() throws {
    #expect(try difference { try $0.remove(["status"]) } == ["-3 status = \"active\""])
    #expect(
      try difference { try $0.remove(["personal-data", "email", "retention", "start"]) } == [
        #"-23 retention = { start = "withdrawal", erased-within = "1 month" }"#,
        #"+23 retention = { erased-within = "1 month" }"#,
      ])
    #expect(
      try difference { try $0.remove(["recipients", "2"]) } == ["-6   \"bank\","])
    #expect(
      try difference { try $0.remove(["personal-data", "email"]) } == [
        "-24 ", #"-23 retention = { start = "withdrawal", erased-within = "1 month" }"#,
        #"-22 source = ["data-subject"]"#, "-21 [personal-data.email]", "-20 # wat wij bewaren",
      ])
    #expect(try edited { try $0.remove(["purposes"]) }.contains("purposes") == false)
    #expect(throws: RunError.self) { try difference { try $0.remove(["purposes", "proof"]) } }
  }

  @Test func `renames a row in all of its headings`() throws {
    #expect(
      try difference { try $0.rename(["purposes", "newsletter"], to: "mail") } == [
        "-16 [purposes.newsletter.consent]", "-11 [purposes.newsletter]", "+11 [purposes.mail]",
        "+16 [purposes.mail.consent]",
      ])
    let text = "+++\na.b.c = 1\na . \"b\" . d = 2\nx = { b.c = 1, b.d = 2 }\n[[t]]\n[[t]]\nb.c = 1\n+++\n"
    #expect(
      try edited(text) {
        try $0.rename(["a", "b"], to: "z")
        try $0.rename(["x", "b"], to: "z")
        try $0.rename(["t", "2", "b"], to: "z")
      } == "+++\na.z.c = 1\na . z . d = 2\nx = { z.c = 1, z.d = 2 }\n[[t]]\n[[t]]\nz.c = 1\n+++\n")
    #expect(throws: RunError.self) {
      try difference { try $0.rename(["personal-data", "email"], to: "name") }
    }
  }

  @Test func `refuses to change what it cannot read, and says where`() throws {
    let text = "+++\ntitle = \"x\"\nowner = Winkel\n\n[purposes.x]\npurpose = \"y\"\n+++\n"
    let error = #expect(throws: RunError.self) {
      try edited(text) { try $0.set(["owner"], to: .string("z")) }
    }
    #expect(
      error?.message(in: .nl) == """
        kan activities/x.md niet wijzigen: op regel 3: tekst zonder aanhalingstekens. Er is niets gewijzigd. \
        Herstel dat eerst: schrijf: owner = "Winkel".
        """)
    #expect(
      try edited(text) { try $0.set(["purposes", "x", "purpose"], to: .string("z")) }
        == text.replacingOccurrences(of: "\"y\"", with: "\"z\""))
    #expect(throws: RunError.self) { try RecordEdit(SourceFile("activities/x.md", "title = \"x\"\n")) }
    #expect(throws: RunError.self) { try RecordEdit(SourceFile("activities/x.md", "+++\ntitle = \"x\"\n")) }
    #expect(throws: RunError.self) {
      try edited("+++\n[a\nb = 1\n+++\n") { try $0.set(["a", "b"], to: .number(2)) }
    }
    #expect(throws: RunError.self) { try RecordEdit(SourceFile("activities/x.md", "+++\n[?]\nb = 1\n+++\n")) }
  }

  @Test func `ends new lines as the file does, its last one too`() throws {
    let windows = Self.record.replacingOccurrences(of: "\n", with: "\r\n")
    let changed = try edited("\u{FEFF}" + windows) {
      try $0.set(["owner"], to: .string("Winkel"))
      try $0.set(["purposes", "proof", "law"], to: WrittenValue(toml: "[\n  \"a\",\n]"))
    }
    #expect(changed.hasPrefix("\u{FEFF}+++\r\n"))
    #expect(!changed.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
    #expect(changed.contains("law = [\r\n  \"a\",\r\n]\r\n\r\n# wat wij bewaren"))
    var words = try RecordEdit(SourceFile("vocabulary.toml", "[data-categories.x]\nnl = \"x\" # y"))
    try words.set(["data-categories", "x", "en"], to: .string("x"))
    try words.set(["systems", "kassa", "nl"], to: .string("kassa"))
    #expect(
      String(decoding: words.file.bytes, as: UTF8.self)
        == "[data-categories.x]\nnl = \"x\" # y\nen = \"x\"\n\n[systems.kassa]\nnl = \"kassa\"")
  }

  @Test func `refuses a key under what is no table`() throws {
    #expect(throws: RunError.self) { try difference { try $0.set(["title", "x"], to: .flag(true)) } }
    #expect(throws: RunError.self) { try difference { try $0.set([], to: .flag(true)) } }
    #expect(throws: RunError.self) { try difference { try $0.set(["recipients", "9"], to: .string("x")) } }
  }

  @Test(arguments: [
    ("[\"a\", 'b'] # c", "[\"a\", 'b', \"z\"] # c"), ("[]", "[\"z\"]"),
    ("[ 'a', # c\n]", "[ 'a', \"z\", # c\n]"),
    (
      "[\n  \"a\", # een\n  # los\n  \"b\", # twee\n  # eind\n]",
      "[\n  \"a\", # een\n  # los\n  \"b\", # twee\n  \"z\",\n  # eind\n]"
    ),
    ("[\n\t\"a\" # een\n]", "[\n\t\"a\", # een\n\t\"z\"\n]"),
    ("[\"a\",\n \"b\"]", "[\"a\",\n \"b\",\n \"z\"]"),
    ("[\n  \"a\", \"b\",\n]", "[\n  \"a\", \"b\", \"z\",\n]"),
    ("[\n  \"a\" # x\n  ,\n]", "[\n  \"a\",\n  \"z\" # x\n  ,\n]"),
  ])
  func `adds a word to a list as its last one is written`(before: String, after: String) throws {
    for end in ["\n", "\r\n"] {
      let file = { (list: String) in
        "+++\nlist = \(list)\n\n[x]\n+++\n".replacingOccurrences(of: "\n", with: end)
      }
      #expect(
        try edited(file(before)) { try $0.change(["list"], by: [.add("z"), .add("z")]) } == file(after))
    }
  }

  @Test(arguments: [
    ("[\n  \"a\", # een\n  # twee\n  \"b\", # b\n]", "1", "[\n  # twee\n  \"b\", # b\n]"),
    ("[\n  \"a\", # een\n  \"b\" # b\n]", "2", "[\n  \"a\", # een\n]"),
    ("[\n  \"a\", \"b\",\n]", "1", "[\n  \"b\",\n]"), ("[ \"a\" ]", "1", "[]"),
    ("[\n  \"a\",\n]", "1", "[]"),
    ("[{ a = 1 }, { a = 2 }]", "2", "[{ a = 1 }]"),
  ])
  func `takes one of a list away with its line`(before: String, number: String, after: String) throws {
    #expect(
      try edited("+++\nlist = \(before) # c\n+++\n") { try $0.remove(["list", number]) }
        == "+++\nlist = \(after) # c\n+++\n")
  }

  @Test func `leaves empty braces where the last entry goes`() throws {
    let text = "+++\na = { b = 1 }\nc = { d.e = 1, d.f = 2 }\ng = { h = 0, d.e = 1, d.f = 2 }\n+++\n"
    #expect(
      try edited(text) {
        try $0.remove(["a", "b"])
        try $0.remove(["c", "d"])
        try $0.remove(["g", "d"])
      } == "+++\na = {}\nc = {}\ng = { h = 0 }\n+++\n")
  }

  @Test(arguments: ["\n", "\r\n"])
  func `breaks a list that gets too long for its line, as the one style does`(end: String) throws {
    let words = (1...20).map { "security-\($0)" }
    let text = "+++\ntitle = \"x\"\nlist = [\"a\"]\n+++\n".replacingOccurrences(of: "\n", with: end)
    let edits: [(inout RecordEdit) throws -> Void] = [
      { try $0.set(["security-measures"], to: .strings(words)) },
      { try $0.set(["list"], to: .strings(words)) },
      { try $0.set(["retention"], to: .list(words.map { .table([("period", .string($0))]) })) },
    ]
    for edit in edits {
      let changed = try edited(text, edit)
      let lines = changed.replacingOccurrences(of: end, with: "\n").components(separatedBy: "\n")
      #expect(lines.allSatisfy { $0.count <= 128 }, "\(changed)")
      #expect(!changed.replacingOccurrences(of: end, with: "").contains("\n"))
      let file = SourceFile("activities/x.md", changed.replacingOccurrences(of: end, with: "\n"))
      if case .changed(let styled) = StyledFile(file) {
        Issue.record("\(String(decoding: styled.bytes, as: UTF8.self))")
      }
    }
  }

  @Test func `takes the question above a key along, and nothing else`() throws {
    for language in [Language.nl, .en] {
      let lines = try ["owner", "review-by", "automated-decision-making"].map { name in
        DraftQuestion(try #require(ActivityKeys.table[name]), in: ActivityKeys.table).lines(in: language)
      }
      let text =
        "+++\n# van ons\n\(lines.joined().joined(separator: "\n"))\n# ook van ons\nsince = \"\"\n+++\n"
      #expect(
        try edited(text) {
          try $0.remove(["review-by"])
          try $0.remove(["automated-decision-making"])
          try $0.remove(["owner"])
          try $0.remove(["since"])
        } == "+++\n# van ons\n# ook van ons\n+++\n")
    }
    let row = DraftQuestion(try #require(PurposeKeys.table["law"]), in: PurposeKeys.table).lines(in: .nl)
    let text = "+++\n[purposes.law]\n# eigen\n\(row.joined(separator: "\n"))\n+++\n"
    #expect(
      try edited(text) { try $0.remove(["purposes", "law", "law"]) } == "+++\n[purposes.law]\n# eigen\n+++\n")
  }

  @Test func `puts no value in the place of one table of a list with headings`() throws {
    let text = "+++\n[[a]]\nb = 1\n\n[[a]]\nb = 2\n\n[a.c]\nd = 3\n+++\n"
    let error = #expect(throws: RunError.self) {
      try edited(text) { try $0.set(["a", "2"], to: .table([("b", .number(3))])) }
    }
    #expect(error?.status == 64)
    #expect(try edited(text) { try $0.remove(["a", "2"]) } == "+++\n[[a]]\nb = 1\n+++\n")
    #expect(
      try edited(text) { try $0.remove(["a", "1"]) } == "+++\n[[a]]\nb = 2\n\n[a.c]\nd = 3\n+++\n")
  }

  private func tables(in value: TOMLValue, _ path: [String] = []) -> [[String]] {
    value.children.enumerated().flatMap { place, child -> [[String]] in
      let inner = path + [value.kind == .array ? "\(place + 1)" : child.key]
      let isTable =
        child.kind == .table || child.kind == .array && child.children.contains { $0.kind == .table }
      return (isTable ? [inner] : []) + tables(in: child, inner)
    }
  }

  @Test(arguments: ExampleRegisters.names)
  func `takes any table of a register away, and leaves the rest in the one style`(name: String) throws {
    for file in try ExampleRegisters.reading(name).files where file.path.hasSuffix(".md") {
      guard let record = try? RecordEdit(file) else { continue }
      for path in tables(in: record.text.document.root) {
        var edit = record
        #expect(throws: Never.self, "\(file.path) \(path)") { try edit.remove(path) }
        #expect(edit.value(at: path) == nil || Int(path.last ?? "") != nil)
        if case .asItIs = StyledFile(file), case .changed = StyledFile(edit.file) {
          Issue.record("\(file.path) \(path)")
        }
      }
    }
  }
}
