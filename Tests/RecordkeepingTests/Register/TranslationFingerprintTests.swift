import Testing

@testable import Recordkeeping

@Suite("The fingerprint of what was translated")
struct TranslationFingerprintTests {
  static let words = """
    title = "Nieuwsbrief"
    owner = "Winkel"
    [purposes.newsletter]
    purpose = "Mailen"
    [purposes.newsletter.consent]
    text = "Ja, mail mij."
    [personal-data.email]
    retention = [{ criteria = "tot u afmeldt" }, { criteria = "daarna" }]
    """

  static func fingerprint(_ text: String, _ body: String = "") -> TranslationFingerprint? {
    let reading = RuleExample("+++\n\(text)\n+++\n\(body)").reading
    guard let record = reading.register.activities.first?.fields, let part = record.body?.original else {
      return nil
    }
    return TranslationFingerprint(of: record, body: reading.files[part.file].bytes[part.range])
  }

  /// Worked out by hand with `sha256sum`, so that the rule of its comment holds and not only the code.
  @Test func `is the digest of the lines that its description names`() {
    let lines = [
      "avgreg-translation-1", "personal-data.email.retention.0.criteria = tot u afmeldt",
      "personal-data.email.retention.1.criteria = daarna", "purposes.newsletter.purpose = Mailen",
      "title = Nieuwsbrief", "", "Elke maand", "", "nieuws.",
    ]
    let consent = ["avgreg-translation-1", "purposes.newsletter.consent.text = Ja, mail mij."]
    let digest = { (lines: [String]) in
      String(SHA256.hexadecimal(of: Array(lines.map { $0 + "\n" }.joined().utf8)).prefix(16))
    }
    let fingerprint = Self.fingerprint(Self.words, "\n\nElke maand  \n\nnieuws.\n\n")
    #expect(fingerprint?.text == "\(digest(lines))-\(digest(consent))")
  }

  @Test func `does not change with facts, order, white space or line ends`() {
    let before = Self.fingerprint(Self.words, "Elke maand\nnieuws.")
    let other = """
      owner = "Communicatie"
      title = \"\"\"
        Nieuwsbrief \"\"\"
      [personal-data.email]
      source = ["data-subject"]
      retention = [{ criteria = "tot  u afmeldt" }, { criteria = "daarna" }]
      [purposes.newsletter.consent]
      text = "Ja, mail mij."
      [purposes.newsletter]
      purpose = "Mailen"
      """
    #expect(before != nil && Self.fingerprint(other, "\n\nElke maand \r\nnieuws.\r\n") == before)
  }

  @Test func `tells consent apart from everything else`() {
    let before = Self.fingerprint(Self.words, "Nieuws.")
    let consent = Self.fingerprint(Self.words.replacing("mail mij", with: "bel mij"), "Nieuws.")
    #expect(consent?.texts == before?.texts && consent?.consents != before?.consents)
    for other in [
      Self.words.replacing("Mailen", with: "Bellen"), Self.words.replacing("daarna", with: "eerst"),
    ] {
      let after = Self.fingerprint(other, "Nieuws.")
      #expect(after?.texts != before?.texts && after?.consents == before?.consents)
    }
    #expect(Self.fingerprint(Self.words, "Meer nieuws.")?.texts != before?.texts)
  }

  @Test func `has one part without consents, and none where a text cannot be read`() {
    #expect(Self.fingerprint("title = \"Nieuwsbrief\"")?.text.utf8.count == 16)
    #expect(Self.fingerprint("title = 3") == nil)
  }

  static func stale(_ value: String, _ source: String = words) -> [Finding] {
    let text = """
      \(source)
      @ activities/example.en.md
      translated-from = "\(value)"
      @ organisation.md
      languages = ["nl", "en"]
      """
    return Rulebook.check(RuleExample(text).reading, on: LawDates.date).filter { $0.rule.code == "REF07" }
  }

  @Test func `is silent once its suggestion is pasted, and heavier when a consent text changed`() throws {
    let first = try #require(Self.stale("").first)
    #expect(first.severity == .warning && !first.blocksPublication)
    let suggested = try #require(first.place.suggestion?.text)
    let value = String(suggested.dropFirst().dropLast())
    #expect(Self.stale(value).isEmpty)
    let text = Self.stale(value, Self.words.replacing("Mailen", with: "Bellen"))
    #expect(text.map(\.severity) == [.warning] && !text.contains(where: \.blocksPublication))
    let consent = Self.stale(value, Self.words.replacing("mail mij", with: "bel mij"))
    #expect(consent.map(\.severity) == [.error] && consent.allSatisfy(\.blocksPublication))
    #expect(consent.allSatisfy { $0.place.detail?.en == "a consent text" && $0.place.second != nil })
  }
}
