import Foundation

@testable import Recordkeeping

/// Registers in which tests look things up.
enum LookupFixture {
  static let day = LawDates.date

  /// An example register, or files of a test's own.
  static func source(_ folder: String) throws -> LookupSource {
    source(try DossierFixture.files("Registers/\(folder)"))
  }

  static func source(_ files: [SourceFile], on day: Day = day) -> LookupSource {
    LookupSource([checkup(files, on: day)], on: day)
  }

  /// Several registers, by the names of their folders.
  static func source(_ registers: [(name: String, files: [SourceFile])]) -> LookupSource {
    LookupSource(
      registers.map { name, files in
        ReportFixture.checkup(name, files: files, Rulebook.check(Reading.read(files), on: day))
      }, on: day)
  }

  static func checkup(_ files: [SourceFile], on day: Day = day) -> Checkup {
    ReportFixture.checkup("register", files: files, Rulebook.check(Reading.read(files), on: day))
  }

  static func style(_ language: Language = .nl, columns: Int = 80) -> AnswerStyle {
    AnswerStyle(language: language, columns: columns)
  }

  static let organisation = SourceFile(
    "organisation.md",
    "+++\nname = \"De Korenaar\"\nkind = \"company\"\ncountry = \"NL\"\nlanguages = [\"nl\"]\n+++\n")

  /// An activity with facts below a title and a role.
  static func activity(_ id: String, _ facts: String, body: String = "") -> SourceFile {
    SourceFile(
      "activities/\(id).md", "+++\ntitle = \"Titel \(id)\"\nrole = \"controller\"\n\(facts)\n+++\n\(body)\n")
  }

  static func party(_ id: String, _ facts: String) -> SourceFile {
    SourceFile("parties/\(id).md", "+++\nname = \"Partij \(id)\"\n\(facts)\n+++\n")
  }
}
