import Testing

@testable import Recordkeeping

@Suite("A register of which a folder could not be read")
struct IncompleteRegisterTests {
  private static let files = [
    LookupFixture.organisation, LookupFixture.party("host", ""), LookupFixture.party("mail", ""),
  ]

  private func checkup(without folder: String?) -> Checkup {
    var found = Self.files.map { FoundFile(path: DiskPath($0.path), bytes: $0.bytes) }
    if let folder {
      found.append(FoundFile(path: DiskPath(folder), flaws: [.unreadable(SystemFault(number: 12))]))
    }
    let path = DiskPath("register")
    return Checkup(
      FoundRegister(name: "register", path: path, whole: path, templates: nil),
      RegisterFolder(found, skipped: 0, firstNumber: 0), on: LookupFixture.day)
  }

  @Test func `gets no other names, since the old one may stand there`() throws {
    let record = try FoundRecord.find("host", in: [checkup(without: "activities")])
    let fault = #expect(throws: RunError.self) { try Renaming(record, to: "wolk") }
    #expect(
      fault?.message(in: .en) == """
        cannot read register/activities: memory is full. Nothing was changed. Another name has to wait until everything \
        can be read: the old one may stand there too.
        """)
    #expect(throws: RunError.self) { try Renaming(record, row: "contracts.x", to: "y") }
    #expect(throws: Never.self) {
      try Renaming(FoundRecord.find("host", in: [checkup(without: nil)]), to: "wolk")
    }
  }

  @Test func `is written in the one style as far as it was read, and the folder is named`() {
    let styling = Restyling([checkup(without: "activities")])
    #expect(styling.count == 3)
    #expect(styling.leftAlone.map(\.path) == ["register/activities"])
    #expect(
      styling.leftAlone.map { $0.why.message(in: .nl) } == [
        "kan register/activities niet lezen: het geheugen is vol."
      ])
  }

  @Test func `is not told of as answered when that comes up between two questions`() throws {
    var dialogue = Dialogue(
      checkup(without: nil), on: LookupFixture.day, in: .en, speak: { _ in }, listen: { nil })
    try dialogue.go(on: checkup(without: nil))
    let fault = #expect(throws: RunError.self) { try dialogue.go(on: checkup(without: "activities")) }
    #expect(
      fault?.message(in: .en)
        == "cannot read register/activities: memory is full. What you answered is in the register.")
    // What was so before the first question is nothing new.
    try dialogue.go(on: checkup(without: "activities"))
  }
}
