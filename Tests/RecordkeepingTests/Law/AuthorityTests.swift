import Testing

@testable import Recordkeeping

@Suite("Supervisory authorities")
struct AuthorityTests {
  @Test func `are found by country`() throws {
    let authority = try #require(Authority.of(country: "NL"))
    #expect(authority.id == "ap")
    #expect(authority.name(in: "nl") == "Autoriteit Persoonsgegevens")
    #expect(authority.address(in: "nl") == "Postbus 93374, 2509 AJ Den Haag")
    #expect(authority.website == "https://www.autoriteitpersoonsgegevens.nl")
    #expect(authority.phone == "088 - 1805 250")
    #expect(authority.complaintPage(in: "nl") == "Tip of klacht indienen")
    #expect(Authority.of(country: "XX") == nil)
  }

  @Test func `say everything in both languages`() {
    for authority in Authority.all {
      for language in ["nl", "en"] {
        #expect(authority.name(in: language) != nil && authority.address(in: language) != nil)
        #expect(authority.complaintPage(in: language) != nil)
      }
    }
  }
}
