import Foundation
import Testing

@testable import Recordkeeping

@Suite("Another name")
struct RenamingTests {
  private func checkup(_ name: String) throws -> Checkup {
    let path = DiskPath(Project.folder.appending(path: "Registers/\(name)").path)
    let register = FoundRegister(name: name, path: path, whole: path, templates: nil)
    return try Checkup.load(register, on: ExampleRegisters.day)
  }

  @Test(arguments: ExampleRegisters.names)
  func `of any record or row leaves what is found as it was`(name: String) throws {
    let checkup = try checkup(name)
    let register = checkup.reading.register
    var names: [(id: String, row: String?)] = register.activities.flatMap { activity in
      let rows =
        activity.purposes.map { "purposes.\($0.id)" } + activity.personalData.map { "personal-data.\($0.id)" }
        + activity.cookies.map { "cookies.\($0.id)" }
      return [(activity.id, nil)] + rows.map { (activity.id, $0) }
    }
    names += register.parties.map { ($0.id, nil) }
    // One in thirteen: every kind of name comes by.
    for (number, name) in names.enumerated() where number % 13 == 0 {
      let record = try FoundRecord.find(name.id, in: [checkup])
      let renaming =
        try name.row.map { try Renaming(record, row: $0, to: "zz-ander") } ?? Renaming(record, to: "zz-ander")
      let place = "\(name.id) \(name.row ?? "")"
      let (edit, verdict) = renaming.verdict(on: ExampleRegisters.day)
      #expect(verdict.isAllowed, "\(place): \(verdict.refused.map(\.rule.code))")
      #expect(verdict.new.map(\.rule.code) == [], "\(place)")
      #expect(verdict.gone.map(\.rule.code) == [], "\(place)")
      #expect(!edit.isEmpty)
    }
  }

  @Test func `of a party stands in lists, headings and tables of dates alike`() throws {
    let files = [
      SourceFile(
        "activities/beheer.md",
        """
        +++
        role = "processor" # in opdracht
        sub-processors = ["host", 'mail'] # twee
        [controllers.host]
        permitted = { host = 2024-01-01, mail = 2024-01-01 }
        [personal-data.email]
        source = ["data-subject", "host"]
        [cookies.x]
        provider = "host"
        third-party-access = [
          "host", # ook
        ]
        +++

        """), SourceFile("organisation.md", "+++\nname = \"x\"\nlanguages = [\"nl\"]\n+++\n"),
      SourceFile("parties/host.md", "+++\nname = \"Host\"\n+++\n"),
      SourceFile("parties/host.en.md", "+++\n+++\n"),
      SourceFile("parties/mail.md", "+++\nname = \"Mail\"\n+++\n"),
    ]
    let checkup = ReportFixture.checkup(files: files, [])
    let renaming = try Renaming(FoundRecord.find("host", in: [checkup]), to: "wolk")
    #expect(
      renaming.edit.files.map(\.path) == [
        "activities/beheer.md", "organisation.md", "parties/mail.md", "parties/wolk.en.md", "parties/wolk.md",
      ])
    #expect(
      renaming.edit.file("activities/beheer.md").map { String(decoding: $0.bytes, as: UTF8.self) } == """
        +++
        role = "processor" # in opdracht
        sub-processors = ["wolk", 'mail'] # twee
        [controllers.wolk]
        permitted = { wolk = 2024-01-01, mail = 2024-01-01 }
        [personal-data.email]
        source = ["data-subject", "wolk"]
        [cookies.x]
        provider = "wolk"
        third-party-access = [
          "wolk", # ook
        ]
        +++

        """)
  }

  @Test func `of a row keeps the kind that its name was`() throws {
    let checkup = try checkup("korenaar")
    let record = try FoundRecord.find("nieuwsbrief", in: [checkup])
    let renaming = try Renaming(record, row: "personal-data.email", to: "adres")
    let (edit, _) = renaming.verdict(on: ExampleRegisters.day)
    let text = edit.file(record.path).map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    #expect(text.contains("[personal-data.adres]\n"))
    #expect(text.contains("category = \"email\"\n"))
  }

  @Test(arguments: ["Nieuws", "none", "nl", "a b", "", "facturen"])
  func `is refused where it cannot be a name`(id: String) throws {
    let record = try FoundRecord.find("nieuwsbrief", in: [try checkup("korenaar")])
    #expect(throws: RunError.self) { try Renaming(record, to: id) }
  }
}
