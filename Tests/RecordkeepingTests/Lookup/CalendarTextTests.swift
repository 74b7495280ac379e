import Testing

@testable import Recordkeeping

@Suite("The calendar of what is due")
struct CalendarTextTests {
  /// A reading of RFC 5545 of our own: lines are put together, names and parameters parted from values, and escapes
  /// undone.
  private static func events(_ text: String) throws -> [[String: String]] {
    let bytes = Array(text.utf8)
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 13 {
        #expect(bytes.at(index + 1) == 10, "a return without a line feed")
        #expect(line.count <= 75)
        lines.append(line)
        line = []
        index += 2
      } else {
        #expect(bytes[index] >= 0x20, "a control character")
        line.append(bytes[index])
        index += 1
      }
    }
    #expect(line.isEmpty, "the last line has no end")
    var whole: [String] = []
    for line in lines {
      if line.first == 0x20, let last = whole.popLast() {
        whole.append(last + String(decoding: line.dropFirst(), as: UTF8.self))
      } else {
        whole.append(String(decoding: line, as: UTF8.self))
      }
    }
    #expect(whole.first == "BEGIN:VCALENDAR")
    #expect(whole.last == "END:VCALENDAR")
    return try parts(of: whole)
  }

  private static func parts(of lines: [String]) throws -> [[String: String]] {
    var events: [[String: String]] = []
    var isInAlarm = false
    for line in lines {
      let colon = try #require(line.firstIndex(of: ":"))
      let name = String(line[..<colon])
      let value = String(line[line.index(after: colon)...])
      switch line {
      case "BEGIN:VEVENT": events.append([:])
      case "BEGIN:VALARM": isInAlarm = true
      case "END:VALARM": isInAlarm = false
      default:
        guard !isInAlarm, !events.isEmpty, name != "END" else { continue }
        events[events.count - 1][name] = unescaped(value)
      }
    }
    return events
  }

  private static func unescaped(_ value: String) -> String {
    var output = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        output.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        output.append(character)
      }
    }
    return output
  }

  private static func files(reviewBy: String) -> [SourceFile] {
    [
      SourceFile(
        "activities/a.md",
        """
        +++
        title = "Één, twee; drie \\\\ vier: \(String(repeating: "lange titel met é 🚲 ", count: 9))"
        status = "active"
        reviewed = 2026-01-01
        review-by = \(reviewBy)
        owner = "Winkel, balie"
        +++
        """), LookupFixture.organisation,
    ]
  }

  @Test func `is read back as it was meant`() throws {
    let report = DueReport(LookupFixture.source(Self.files(reviewBy: "2027-12-31")), within: nil)
    let event = try #require(try Self.events(report.calendar(.nl)).first)
    #expect(event["DTSTART;VALUE=DATE"] == "20271231")
    #expect(event["DTEND;VALUE=DATE"] == "20280101")
    #expect(event["DTSTAMP"] == "20261123T000000Z")
    #expect(event["SUMMARY"]?.hasPrefix("activiteit nalopen: Één, twee; drie \\ vier: lange titel") == true)
    #expect(event["SUMMARY"]?.hasSuffix("é 🚲 ") == true)
    #expect(
      event["DESCRIPTION"]
        == "Winkel, balie\ndie dag staat in review-by\n`avgreg review a`\nRegisters/register/activities/a.md")
  }

  @Test func `is no command in the log of a build service`() throws {
    for count in 0..<80 {
      let title =
        String(repeating: "a", count: count) + "::error::x ##vso[task.x]y" + String(repeating: ":", count: 90)
      let files = Self.files(reviewBy: "2027-12-31").map { file in
        let text = String(decoding: file.bytes, as: UTF8.self)
        return SourceFile(file.path, text.replacing("Één, twee", with: title))
      }
      let text = DueReport(LookupFixture.source(files), within: nil).calendar(.nl)
      let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
      #expect(lines.allSatisfy { !$0.drop { $0 == UInt8(ascii: " ") }.starts(with: "::".utf8) })
      #expect(!text.contains("##vso["))
      #expect(
        text.replacing("\r\n ", with: "").contains("a::error::x ##vso\\\\u{5B}task.x]y::") || count == 0)
    }
  }

  @Test func `knows an event again when its day changes`() throws {
    let first = DueReport(LookupFixture.source(Self.files(reviewBy: "2027-12-31")), within: nil)
    let later = DueReport(LookupFixture.source(Self.files(reviewBy: "2028-03-01")), within: nil)
    let uids = try [first, later].map { try Self.events($0.calendar(.nl)).compactMap { $0["UID"] } }
    #expect(uids[0] == uids[1])
    #expect(first.calendar(.nl) != later.calendar(.nl))
  }

  @Test(arguments: ExampleRegisters.names)
  func `has one event for each thing that is due, each under a name of its own`(name: String) throws {
    let source = try LookupFixture.source(name)
    let items = DueDates(try #require(source.checkups.first), on: source.day).items
    for language in [Language.nl, .en] {
      let text = DueReport(source, within: nil).calendar(language)
      let events = try Self.events(text)
      #expect(events.count == items.count)
      #expect(Set(events.compactMap { $0["UID"] }).count == items.count)
      #expect(text == DueReport(source, within: nil).calendar(language))
    }
  }
}
