import Testing

@testable import Recordkeeping

@Suite("Help on sensitive data")
struct SensitiveDataHelpTests {
  private static func place(_ rule: Rule, _ text: String) -> Place? {
    rule.check.places(RuleExample(text).context()).first
  }

  @Test(arguments: [
    ("health", "exception", Rule.exceptionWithoutLaw),
    ("criminal", "criminal-ground", .criminalDataWithoutGround),
  ])
  func `names the act that the word has, which settles it`(kind: String, list: String, rule: Rule) throws {
    for word in Choices[list].rows where word.isTrue("law-needed") {
      let text = "[personal-data.\(kind)]\nexception = \"\(word.id)\"\n"
      let help = try #require(Self.place(rule, text)?.help)
      guard let law = word.list("law").first else { continue }
      #expect(help.en.contains("for example law = [\"\(law)\"]"), "\(word.id)")
      #expect(Self.place(rule, text + "law = [\"\(law)\"]") == nil, "\(word.id)")
    }
  }

  @Test func `cites for criminal data the articles on those`() throws {
    let text = "[personal-data.criminal]\nexception = \"explicit-consent\""
    let place = try #require(Self.place(.explicitConsentMissing, text))
    #expect(place.provisions == [.gdpr("10"), .gdpr("7(1)"), .uavg("32")])
    #expect(place.help?.en.contains("special-categories") == false)
  }

  @Test func `on consent of people who depend on the organisation names the table of the waiver`() throws {
    let text = "data-subjects = [\"employee\"]\n[purposes.photo]\nlegal-basis = \"consent\""
    let help = try #require(Self.place(.consentInDependence, text)?.help)
    #expect(help.nl.contains("in een ontheffing: [purposes.photo.waivers.BAS11]"))
  }
}
