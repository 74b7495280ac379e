import Testing

@testable import Recordkeeping

@Suite("What is still open in a record")
struct OpenPointsTests {
  static func points(_ reading: Reading) -> (points: [OpenPoint], others: [Finding]) {
    let path = DiskPath("register")
    let checkup = Checkup(
      register: FoundRegister(name: "register", path: path, whole: path, templates: nil), reading: reading,
      found: Rulebook.check(reading, on: LawDates.date), unread: [], diskFlaws: [], skipped: 0,
      isIncomplete: false)
    let open = FoundRecord.all(in: checkup).map { OpenPoints($0) }
    return (open.flatMap(\.points), open.flatMap(\.others))
  }

  @Test(arguments: Starter.all)
  func `is all of it a question about a key`(starter: Starter) {
    let reading = Reading.read(starter.files(with: StarterTests.answers, services: Service.all))
    let open = Self.points(reading)
    #expect(open.others.map { "\($0.rule.code) \(reading.files[$0.place.span.file].path)" } == [])
    #expect(open.points.filter { $0.rule != nil }.count > 50)
  }

  @Test func `is asked for in order, with the keys that lead to it`() {
    let text = """
      +++
      title = "Offertes"
      role = "controller"
      status = "draft"
      reviewed = ""
      statement = ["public"]
      data-subjects = ["customer"]
      recipients = "none"
      automated-decision-making = "none"

      [purposes.quote]
      purpose = "Een offerte maken"
      legal-basis = ""

      [personal-data.email]
      source = ["data-subject"]
      required = "optional"

      [[personal-data.email.retention]]
      period = ""
      start = "creation"

      [[personal-data.email.retention]]
      start = "objection"
      erased-within = "1 month"
      +++

      """
    let file = SourceFile(path: "activities/x.md", bytes: Array(text.utf8))
    let open = Self.points(.read([file]))
    #expect(
      open.points.map { $0.keys.joined(separator: ".") } == [
        "purposes.quote.legal-basis", "personal-data.email.retention.1.period", "security-measures", "owner",
        "reviewed",
      ])
    #expect(open.others.isEmpty)
  }

  @Test func `asks what allows a transfer to a party outside the EEA that decides for itself`() {
    let activity = """
      +++
      title = "Bezorgen"
      status = "draft"
      recipients = ["ups"]
      +++

      """
    let party = """
      +++
      name = "UPS"
      category = "carrier"
      role = "controller"
      service = "Brengt uw pakket"
      country = "US"
      transfers = ""
      +++

      """
    let files = [
      SourceFile(path: "activities/bezorgen.md", bytes: Array(activity.utf8)),
      SourceFile(path: "parties/ups.md", bytes: Array(party.utf8)),
    ]
    let open = Self.points(.read(files))
    #expect(open.points.filter { $0.path == "parties/ups.md" }.map(\.keys) == [["transfers"]])
    #expect(open.others.isEmpty)
  }
}
