import Testing

@testable import Recordkeeping

@Suite("Finding words")
struct RegisterSearchTests {
  private static let files = [
    SourceFile(
      "activities/bestellen.en.md", "+++\ntitle = \"Ordering by telephone\"\n+++\n"),
    SourceFile(
      "activities/bestellen.md",
      """
      +++
      title = "Bestellen" # vraag de café-eigenaar
      status = "active"
      recipients = ["mail"]
      notes = "De CAFÉ-kaart telt"
      [purposes.order-fulfilment]
      purpose = "Uw retention bewaken"
      retention = "x"
      [personal-data.phone]
      source = ["data-subject"]
      retention = { period = "7 years", start = "delivery" }
      +++
      Wij bellen u in het café.
      """),
    LookupFixture.organisation, LookupFixture.party("mail", "role = \"processor\"\ncountry = \"US\""),
  ]

  private static func lines(_ words: String...) -> [String] {
    let search = RegisterSearch(LookupFixture.source(files), for: words)
    return search.places.map { place in
      let file = place.checkup.files[place.span.file]
      let (line, column) = file.position(at: place.span.start)
      return "\(file.path):\(line):\(column) \(place.labels)"
    }
  }

  @Test func `looks in titles, values, remarks and bodies, whatever the capitals and accents`() {
    #expect(
      Self.lines("cafe") == [
        "activities/bestellen.md:2:32 []", "activities/bestellen.md:5:13 []",
        "activities/bestellen.md:13:21 []",
      ])
    #expect(
      Self.lines("telephone") == [
        "activities/bestellen.en.md:2:22 []", "activities/bestellen.md:9:16 [\"telephone number\"]",
      ])
  }

  @Test func `finds words of the format by what they are called`() {
    #expect(Self.lines("telefoon") == ["activities/bestellen.md:9:16 [\"telefoonnummer\"]"])
    #expect(Self.lines("Partij mail").contains("activities/bestellen.md:4:15 [\"Partij mail\"]"))
    #expect(Self.lines("verenigde staten") == ["parties/mail.md:4:11 [\"Verenigde Staten\"]"])
  }

  @Test func `takes the names of keys for no words`() {
    #expect(Self.lines("retention") == ["activities/bestellen.md:7:15 []"])
    #expect(Self.lines("personal-data") == [])
  }

  @Test func `wants all words in one line`() {
    #expect(Self.lines("cafe", "kaart") == ["activities/bestellen.md:5:13 []"])
    #expect(Self.lines("cafe", "bestellen") == ["activities/bestellen.md:2:10 []"])
    #expect(Self.lines("kaart", "bellen") == [])
  }

  @Test func `says which word was meant, or that it is a key`() {
    let source = LookupFixture.source(Self.files)
    let text = { (word: String) in RegisterSearch(source, for: [word]).text(LookupFixture.style()) }
    #expect(text("bestelen") == "Nergens staat `bestelen`. Bedoelt u bestellen?\n")
    #expect(text("zzqxzz") == "Nergens staat `zzqxzz`.\n")
    #expect(
      text("information-exemption") == """
        Nergens staat `information-exemption`. Het is een sleutel:
        `avgreg explain information-exemption` legt die uit.

        """)
  }

  @Test func `shows nothing of what belongs in no report`() throws {
    let files = try DossierFixture.files("Tests/Scenarios/leaks/register")
    let source = LookupFixture.source(files)
    let secret = try #require(
      source.checkups[0].findings.first {
        $0.rule.masksExcerpt && $0.place.span.end > $0.place.span.start + 6
      })
    let bytes = files[secret.place.span.file].bytes[secret.place.span.range]
    let text = String(decoding: bytes, as: UTF8.self)
    let search = RegisterSearch(source, for: [text])
    #expect(search.count > 0)
    for output in [search.text(LookupFixture.style()), search.json(.nl)] {
      // The question itself comes back in an answer for programs; the line of the file does not.
      #expect(output.components(separated: text) <= (output.hasPrefix("{") ? 1 : 0))
      #expect(output.contains(Secrets.mask))
    }
  }
}

extension String {
  fileprivate func components(separated text: String) -> Int {
    var rest = utf8[...]
    var count = 0
    while let range = rest.firstRange(of: text.utf8) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
