import Testing

@testable import Recordkeeping

@Suite("Vocabularies")
struct VocabularyTests {
  struct File: CustomTestStringConvertible {
    let testDescription: String
    let vocabulary: Vocabulary
    let count: Int
  }

  static let files = [
    File(testDescription: "data categories", vocabulary: .dataCategories, count: 61),
    File(testDescription: "data subjects", vocabulary: .dataSubjects, count: 31),
    File(testDescription: "purposes", vocabulary: .purposes, count: 37),
    File(testDescription: "party categories", vocabulary: .partyCategories, count: 43),
    File(testDescription: "security measures", vocabulary: .securityMeasures, count: 44),
    File(testDescription: "moments", vocabulary: .moments, count: 25),
    File(testDescription: "retention terms", vocabulary: .retentionTerms, count: 35),
    File(testDescription: "authorities", vocabulary: .authorities, count: 1),
  ]

  @Test(arguments: files)
  func `hold every word of the fact base, in Dutch and English`(file: File) {
    #expect(file.vocabulary.rows.count == file.count)
    for row in file.vocabulary.rows {
      #expect(row.label(in: "nl")?.isEmpty == false, "\(row.id) has no Dutch label")
      #expect(row.label(in: "en")?.isEmpty == false, "\(row.id) has no English label")
    }
  }

  @Test(arguments: files)
  func `have ids that can stand in a register`(file: File) {
    for id in file.vocabulary.ids {
      #expect(id.utf8.allSatisfy { Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8).contains($0) })
      #expect((2...64).contains(id.utf8.count) && id != "none" && id != "nl" && id != "en")
    }
  }

  @Test func `tell special, criminal and national numbers apart`() {
    func ids(_ flag: VocabularyRow.Flag) -> [String] {
      Vocabulary.dataCategories.rows.filter { $0.flags.contains(flag) }.map(\.id)
    }
    #expect(
      ids(.special) == [
        "absence", "health", "genetic", "biometric", "ethnicity", "religion", "politics", "union", "sex-life",
      ])
    #expect(ids(.criminal) == ["criminal", "conduct-ban"])
    #expect(ids(.nationalNumber) == ["id-document", "bsn"])
    #expect(ids(.mayBeSpecial) == ["diet"])
    #expect(ids(.financial).count == 8 && ids(.highlyPersonal).count == 11)
  }

  @Test func `use no flag that is unknown`() {
    for row in Vocabulary.dataCategories.rows { #expect(row.flags.count == row.list("flags").count) }
  }

  @Test func `have plurals and the vulnerable for data subjects`() {
    let rows = Vocabulary.dataSubjects.rows
    #expect(rows.allSatisfy { $0.text("plural", in: "nl") != nil && $0.text("plural", in: "en") != nil })
    #expect(rows.filter(\.isVulnerable).map(\.id) == ["employee", "patient", "child", "benefit-recipient"])
    #expect(Vocabulary.dataSubjects["patient"]?.wording.nl == "patiënt of cliënt")
  }

  @Test func `refer to bases, terms, exceptions and roles that exist`() {
    for purpose in Vocabulary.purposes.rows {
      #expect(!purpose.list("usual-bases").isEmpty)
      #expect(purpose.list("usual-bases").allSatisfy { Choices["legal-basis"][$0] != nil })
      #expect(purpose.list("terms").allSatisfy { RetentionTerm[$0] != nil })
      #expect(purpose.list("exceptions").allSatisfy { Choices["exception"][$0] != nil })
    }
    for party in Vocabulary.partyCategories.rows {
      #expect(!party.list("roles").isEmpty)
      #expect(party.list("roles").allSatisfy { Choices["party-role"][$0] != nil })
    }
  }

  @Test func `map measures to the letters of article 32`() {
    let rows = Vocabulary.securityMeasures.rows
    #expect(rows.allSatisfy { row in row.list("letters").allSatisfy { ["a", "b", "c", "d"].contains($0) } })
    #expect(
      rows.filter { $0.isTrue("minimum") }.map(\.id) == [
        "encryption-transit", "mfa", "access-roles", "patching", "backup", "breach-procedure",
      ])
  }

  @Test func `say each moment after "after" and after "until"`() {
    for row in Vocabulary.moments.rows {
      #expect(row.text("until", in: "nl") != nil && row.text("until", in: "en") != nil)
    }
    #expect(Vocabulary.moments["withdrawal"]?.text("until", in: "nl") == "u uw toestemming intrekt")
    #expect(Vocabulary.moments["end-of-financial-year"]?.label(in: "nl") == "het einde van het boekjaar")
  }

  @Test func `take in a register's own words after the built-in ones`() {
    let own = VocabularyRow(id: "blood-type", texts: ["nl": "bloedgroep"], lists: ["flags": ["special"]])
    let other = VocabularyRow(id: "email", texts: ["nl": "iets anders"])
    let vocabulary = Vocabulary.dataCategories.adding([own, other])
    #expect(vocabulary["blood-type"]?.flags == [.special])
    #expect(vocabulary["email"]?.label(in: "nl") == "e-mailadres")
    #expect(vocabulary.rows.last == own)
  }

  @Test func `know a word by its bytes`() {
    #expect(Vocabulary.dataCategories["emial"] == nil)
    #expect(Vocabulary.countries["\u{212A}R"] == nil)
  }
}
