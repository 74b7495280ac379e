import Testing

@testable import Recordkeeping

@Suite("Reading a register")
struct RegisterReadingTests {
  @Test func `takes a misspelt key for an answer, and tells of it once`() {
    let codes = findings("legal-bassis = \"contract\"", in: "[purposes.order]").map(\.rule.code)
    #expect(codes.contains("KEY01"))
    #expect(!codes.contains("BAS01"))
  }

  @Test func `does not let a misspelt key hide the right one`() {
    let codes = findings("legal-bassis = \"contract\"\nlegal-basis = \"contracts\"", in: "[purposes.order]")
      .map(\.rule.code)
    #expect(codes.contains("KEY01") && codes.contains("BAS02"))
  }

  @Test(arguments: ["title = \"\"", "law = []", "law = [\" \"]", "[purposes]", "recipients = []"])
  func `takes what is empty for no answer`(text: String) throws {
    let reading = RuleExample(text).reading
    let activity = try #require(reading.register.activities.first)
    #expect(activity.recipients == nil && activity.purposes.isEmpty)
    #expect(activity.fields.placeOfAbsence(of: "purposes") != nil)
  }

  @Test(arguments: KnownWords.forNothing.sorted() + ["Geen", "NONE", "N.v.t.", "noen"])
  func `takes every word for nothing for the answer that there is nothing`(word: String) throws {
    for value in ["\"\(word)\"", "'\(word)'", "\"\"\"\(word)\"\"\"", "\"\\u00\(hex(of: word))\""] {
      let reading = RuleExample("recipients = \(value)").reading
      let activity = try #require(reading.register.activities.first)
      #expect(reading.flaws.map(\.code) == (word == "none" ? [] : ["KEY04"]), "\(value)")
      #expect(activity.recipients.map { $0.value.value == nil } == true, "\(value)")
    }
  }

  /// A word with its first letter as the two digits of an escape.
  private func hex(of word: String) -> String {
    let first = word.utf8.first ?? 0
    return String(first, radix: 16) + word.dropFirst()
  }

  @Test func `knows a party whose file could not be read`() {
    let files = MarkedText("recipients = [\"voorbeeldmail\"]\n@ parties/voorbeeldmail.md\nname = \"X\"").files
    let sources = files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    #expect(Reading.read(sources, unread: [1]).flaws == [])
    #expect(Reading.read([sources[0]]).flaws.map(\.code) == ["REC01"])
  }

  @Test(arguments: [("Nederland", "NL"), ("netherlands", "NL"), ("be", "BE")])
  func `proposes the code of a country that was written by its name`(name: String, code: String) {
    let reading = RuleExample("@ organisation.md\ncountry = \"\(name)\"").reading
    #expect(reading.flaws.map(\.code) == ["KEY04"])
    #expect(reading.flaws.first?.help?.en == "write: country = \"\(code)\"")
  }

  @Test func `tells apart what is missing in a draft and what is wrong`() {
    let draft = RuleExample("status = \"draft\"\nrole = \"controler\"").reading
    let wrong = Rulebook.check(draft, on: LawDates.date).filter { $0.rule.code == "ENT04" }
    #expect(wrong.map(\.severity) == [.error] && wrong.map(\.isOpen) == [false])
    let empty = RuleExample("status = \"draft\"").reading
    let open = Rulebook.check(empty, on: LawDates.date).filter { $0.rule.code == "ENT04" }
    #expect(open.map(\.severity) == [.note] && open.map(\.isOpen) == [true])
  }

  @Test func `lets only what can come on the site stop publication`() {
    let own = RuleExample("role = \"controller\"").reading
    let client = RuleExample("role = \"processor\"").reading
    for (reading, expected) in [(own, true), (client, false)] {
      let title = Rulebook.check(reading, on: LawDates.date).first {
        $0.rule.code == "KEY03" && $0.place.detail?.en.contains("`title`") == true
      }
      #expect(title?.blocksPublication == expected)
    }
  }

  @Test func `holds the words of a translation to the form of the record's`() {
    let text = """
      title = "Nieuwsbrief"
      @ organisation.md
      languages = ["nl", "en"]
      @ activities/example.en.md
      title = ["Newsletter"]
      """
    #expect(RuleExample(text).reading.flaws.map(\.code) == ["KEY02"])
  }

  @Test(arguments: ["", "---\ntitle: Newsletter\n---\n", "Wij sturen u een brief.\n"])
  func `says of a file without facts only that`(text: String) {
    let files = [
      SourceFile(path: "organisation.md", bytes: Array("+++\nlanguages = [\"nl\", \"en\"]\n+++\n".utf8)),
      SourceFile(path: "activities/newsletter.md", bytes: Array(text.utf8)),
      SourceFile(path: "activities/newsletter.en.md", bytes: Array("+++\ntitle = \"x\"\n+++\n".utf8)),
    ]
    #expect(Reading.read(files).flaws.map(\.code) == ["SYN01"])
  }

  @Test func `says of a file in UTF-16 only that`() {
    let bytes: [UInt8] = [0xFF, 0xFE] + "+++\ntitle = \"x\"\n+++\n".utf8.flatMap { [$0, 0] }
    let reading = Reading.read([SourceFile(path: "activities/newsletter.md", bytes: bytes)])
    #expect(reading.flaws.map(\.code) == ["SYN03"])
  }

  @Test func `does not miss the record of a translation when its file could not be read`() {
    let translation = SourceFile(
      path: "activities/newsletter.en.md", bytes: Array("+++\ntitle = \"x\"\n+++\n".utf8))
    let original = SourceFile(path: "activities/newsletter.md", bytes: [])
    #expect(Reading.read([original, translation], unread: [0]).flaws == [])
    #expect(Reading.read([translation]).flaws.first?.help?.en.contains("newsletter.md beside it") == true)
  }

  /// A translation of a record that is not there is that of the only record of its kind that has none.
  @Test(arguments: [
    (["stock"], []), (["stock", "letter"], ["activities/letter.md", "activities/stock.md"]),
    (["orders", "stock"], ["activities/orders.md", "activities/stock.md"]),
  ])
  func `misses no translation that stands under another name`(records: [String], lacking: [String]) {
    let texts =
      [
        ("organisation.md", "languages = [\"nl\", \"en\"]"), ("activities/shop.md", "title = \"Winkel\""),
        ("activities/shop.en.md", "title = \"Shop\""), ("activities/stok.en.md", "title = \"Stock\""),
      ] + records.map { ("activities/\($0).md", "title = \"Voorraad\"") }
    let reading = Reading.read(
      texts.map { SourceFile(path: $0, bytes: Array("+++\n\($1)\n+++\n".utf8)) })
    let missed = Rulebook.check(reading, on: LawDates.date).filter { $0.rule.code == "STM08" }
    let paths = Set(missed.map { reading.files[$0.place.span.file].path })
    #expect(paths.filter { $0.utf8.starts(with: "activities/".utf8) }.sorted() == lacking)
  }

  @Test func `says in which file a key belongs`() {
    let party = RuleExample("@ parties/voorbeeldmail.md\nstatement = [\"public\"]").reading
    #expect(party.flaws.first?.help?.en == "`statement` belongs in a file in activities/, not in this file")
    let below = RuleExample("[purposes.order]\nstatement = [\"public\"]").reading
    #expect(below.flaws.first?.help?.en.contains("above the first line") == true)
  }

  @Test(arguments: [
    ("direct-marketing = \"ja\"", "write: direct-marketing = true"), ("direct-marketing = \"no\"", "= false"),
    ("direct-marketing = \"soms\"", "`avgreg explain direct-marketing`"),
  ])
  func `shows how a value of another kind is written`(line: String, help: String) {
    let place = findings(line, in: "[purposes.order]").first { $0.rule.code == "KEY02" }?.place
    #expect(place?.help?.en.contains(help) == true)
  }

  @Test(arguments: [
    ("website", "www.korenaar.example", "https://www.korenaar.example"),
    ("website", "korenaar.example", "https://korenaar.example"),
    ("contact-page", "korenaar.example/contact?a=1", "https://korenaar.example/contact?a=1"),
    ("website", "https//korenaar.example/x", "https://korenaar.example/x"),
    ("website", "http:/korenaar.example", "http://korenaar.example"),
    ("website", " https://korenaar.example/", "https://korenaar.example/"),
    ("website", "zie onze site", nil), ("website", "contact.html", nil), ("website", "#privacy", nil),
    ("website", "https://korenaar.example/a b", nil), ("website", "info@korenaar.example", nil),
    ("email", "a b@korenaar.example", nil),
    ("email", "mailto:privacy@korenaar.example", "privacy@korenaar.example"),
  ])
  func `refuses an address that readers cannot use`(key: String, address: String, meant: String?) {
    let flaws = RuleExample("@ organisation.md\n\(key) = \"\(address)\"").reading.flaws
    #expect(flaws.map(\.code) == ["KEY07"])
    #expect(flaws.first?.suggestion?.text == meant.map { "\"\($0)\"" })
  }

  @Test(arguments: ["https://korenaar.example", "HTTP://korenaar.example", "/contact", "mailto:a@b.example"])
  func `takes an address that readers can use`(address: String) {
    #expect(RuleExample("@ organisation.md\ncontact-page = \"\(address)\"").reading.flaws.isEmpty)
  }

  @Test(arguments: [
    ("recipients", "boekhouder, emaildienst", "recipients = [\"boekhouder\", \"emaildienst\"]"),
    ("data-subjects", "klant, visitor", "data-subjects = [\"customer\", \"visitor\"]"),
    ("recipients", "boekhouder", "recipients = [\"boekhouder\"]"),
  ])
  func `makes a list of words between one pair of quotes`(key: String, text: String, help: String) {
    let flaws = RuleExample("\(key) = \"\(text)\"\n@ parties/boekhouder.md").reading.flaws
    #expect(flaws.map(\.code) == ["KEY02"])
    #expect(flaws.first?.help?.en.hasSuffix(help) ?? false, "\(flaws)")
  }

  @Test func `writes an id of several words as an id can be written`() {
    let flaws = RuleExample("[purposes.Facturen Maken]\npurpose = \"Facturen maken\"").reading.flaws
    #expect(flaws.map(\.code) == ["SYN18"])
    #expect(flaws.first?.suggestion?.text == "purposes.facturen-maken")
  }

  @Test(arguments: [("EU", nil), ("XX", nil), ("Belgie", "BE"), ("België", "BE"), ("Belgium", "BE")])
  func `says how a country is written`(text: String, code: String?) {
    let flaws = RuleExample("@ organisation.md\ncountry = \"\(text)\"").reading.flaws
    #expect(flaws.map(\.code) == ["KEY04"])
    #expect(flaws.first?.help?.en.contains(code ?? "such as NL, BE or US") ?? false)
  }

  @Test func `does not judge a text that its own quotes ended`() {
    let line = "text = \"Ja, \"mail\" mij de nieuwsbrief\"\nlocation = \"third-party\""
    let codes = findings(line, in: "[purposes.order.consent]").map(\.rule.code)
    #expect(codes.contains("SYN26") && !codes.contains("CON04"))
  }

  private func findings(_ line: String, in table: String) -> [Finding] {
    Rulebook.check(RuleExample("\(table)\n\(line)").reading, on: LawDates.date)
  }
}
