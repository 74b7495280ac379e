import Testing

@testable import Recordkeeping

@Suite("Countries")
struct CountriesTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func `are all of ISO 3166-1, named in the languages of the pages`() {
    #expect(Vocabulary.countries.rows.count == 249)
    for country in Countries.all {
      for language in StatementFixture.languages {
        #expect(country.name(in: language)?.isEmpty == false, "\(country.code) in \(language)")
      }
    }
    #expect(Countries.name("BE", in: "nl") == "België")
    #expect(Countries.name("KR", in: "en") == "South Korea")
    #expect(Countries["US"]?.nameInSentence(in: "nl") == "de Verenigde Staten")
    #expect(Countries["FR"]?.nameInSentence(in: "nl") == "Frankrijk")
    #expect(Countries.name("FR", in: "de") == "Frankreich")
    #expect(Countries.name("FR", in: "es") == nil)
  }

  @Test func `are known by capitals, aliases and organisations, and by nothing else`() {
    #expect(Countries["EL"]?.code == "GR")
    #expect(Countries["UK"]?.code == "GB")
    #expect(Countries["EPO"]?.isOrganisation == true)
    for code in ["nl", "XX", "", "NLD", "\u{212A}R", "U\u{212A}"] { #expect(Countries[code] == nil) }
  }

  @Test func `in the European Economic Area are thirty, and their parts`() throws {
    let members = Countries.all.filter { $0.isInEEA(on: LawDates.date) }.map(\.code)
    #expect(
      members == [
        "AT", "AX", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GF", "GP", "GR", "HR", "HU",
        "IE", "IS",
        "IT", "LI", "LT", "LU", "LV", "MF", "MQ", "MT", "NL", "NO", "PL", "PT", "RE", "RO", "SE", "SI", "SK",
        "YT",
      ])
    #expect(Countries.all.filter { $0.isInEEA(on: LawDates.from) }.count == members.count + 1)
  }

  @Test(arguments: ["BQ", "AW", "CW", "SX", "GL", "FO", "GI", "BL", "PF", "NC"])
  func `linked to a member can still be outside`(code: String) throws {
    let country = try #require(Countries[code])
    #expect(country.linkedTo != nil)
    #expect(!country.isInEEA(on: LawDates.date) && !country.isInEEA(on: LawDates.from))
  }

  @Test func `can leave the European Economic Area`() throws {
    #expect(try Countries.isInEEA("GB", on: day("2020-12-31")))
    #expect(try !Countries.isInEEA("GB", on: day("2021-01-01")))
    #expect(!Countries.isInEEA("XX", on: LawDates.date))
  }

  @Test(arguments: [
    ("US", "2020-07-16", "2020-07-17", "(EU) 2016/1250"),
    ("GB", "2031-12-27", "2031-12-28", "(EU) 2021/1772"),
  ])
  func `lose an adequacy decision after its last day`(
    code: String, last: String, next: String, number: String
  ) throws {
    #expect(try Countries.adequacy(code, on: day(last))?.decision == number)
    #expect(try Countries.adequacy(code, on: day(next)) == nil)
  }

  @Test(arguments: [
    ("US", "2016-07-11", "2016-07-12"), ("JP", "2019-01-22", "2019-01-23"),
    ("GB", "2021-06-27", "2021-06-28"),
    ("KR", "2021-12-16", "2021-12-17"), ("US", "2023-07-09", "2023-07-10"),
    ("EPO", "2025-07-14", "2025-07-15"),
    ("BR", "2026-01-25", "2026-01-26"),
  ])
  func `have an adequacy decision from its first day`(code: String, before: String, first: String) throws {
    #expect(try Countries.adequacy(code, on: day(before)) == nil)
    #expect(try Countries.adequacy(code, on: day(first)) != nil)
  }

  @Test func `with an adequacy decision are these on the last day of the data`() {
    let codes = Countries.all.filter { $0.adequacy(on: LawDates.date) != nil }.map(\.code)
    #expect(
      codes == [
        "AD", "AR", "BR", "CA", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "JP", "KR", "NZ", "US", "UY", "EPO",
      ])
    let old = Countries.all.filter { $0.adequacy(on: LawDates.from) != nil }.map(\.code)
    #expect(old == ["AD", "AR", "CA", "CH", "FO", "GG", "IL", "IM", "JE", "NZ", "US", "UY"])
  }

  @Test func `of limited scope say what is covered`() {
    let decisions = Countries.all.flatMap(\.decisions)
    #expect(decisions.filter(\.isLimited).allSatisfy { $0.note != nil })
    let limited = Countries.all.filter { $0.adequacy(on: LawDates.date)?.isLimited == true }.map(\.code)
    #expect(limited == ["CA", "IL", "JP", "KR", "US"])
    #expect(Countries.adequacy("US", on: LawDates.date)?.appeal == "C-703/25 P")
  }

  @Test func `in the files of dated facts all exist`() {
    for bytes in [PackageResources.adequacy_toml] {
      #expect(LawFile.tables(bytes).allSatisfy { Countries[$0.key] != nil })
    }
    let eea = LawFile.document(PackageResources.eea_toml).root
    for name in ["aliases", "territories", "linked"] {
      #expect(eea[name]?.children.allSatisfy { Countries[$0.string ?? ""] != nil } == true)
    }
    #expect(eea["members"]?.children.allSatisfy { Vocabulary.countries[$0.key] != nil } == true)
  }
}
