import Testing

@testable import Recordkeeping

@Suite("A time in a site's own log")
struct LoggedTimeTests {
  /// 3 June 2024, noon in coordinated universal time.
  private static let noon = 1_717_416_000

  @Test(arguments: [
    "2024-06-03T12:00:00Z", "2024-06-03t12:00:00z", "2024-06-03 12:00:00Z", "2024-06-03T12:00Z",
    "2024-06-03T14:00:00+02:00", "2024-06-03T14:00:00+0200", "2024-06-03 14:00:00+02",
    "2024-06-03 14:00:00 +02:00",
    "2024-06-03T07:00:00-05:00", "2024-06-03T12:00:00.123456Z", "2024-06-03T12:00:00,5Z", "1717416000",
    "1717416000.25", "1717416000000", "2024-06-04T02:00:00+14:00", "20240603T120000Z", "20240603T1200Z",
    "20240603T140000+0200", "20240603T120000.5Z", "2024-06-03T12Z", "2024-06-03T12:00:00UTC",
    "2024-06-03 12:00:00 UTC", "2024-06-03 12:00:00 GMT", "2024-06-02T24:00:00-12:00",
  ])
  func `is one moment where it says how its clock stands`(text: String) throws {
    let time = try #require(LoggedTime(Array(text.utf8)[...]), "\(text)")
    #expect(time.earliest == Self.noon && time.latest == Self.noon, "\(text)")
  }

  @Test(arguments: [
    ("2024-06-03T12:00:00", -14, 12, 0), ("2024-06-03 12:00", -14, 12, 0), ("2024-06-03", -26, 23, 3599),
  ])
  func `can be many moments where it does not`(text: String, before: Int, after: Int, more: Int) throws {
    let time = try #require(LoggedTime(Array(text.utf8)[...]))
    #expect(time.earliest == Self.noon + before * 3600)
    #expect(time.latest == Self.noon + after * 3600 + more)
  }

  @Test(arguments: [
    "", "-", "ja", "2024", "20240603", "2024-02-30", "2024-06-03T", "2024-06-03T1", "2024-06-03T24:00:01Z",
    "2024-06-03T24:01Z", "2024-06-03T25:00:00Z", "2024-06-03T12:0000Z", "2024-06-03T1200:00Z",
    "20240230T120000Z",
    "20240603120000", "2024-06-03 12:00:00 CET",
    "2024-06-03T12:60:00Z", "2024-06-03T12:00:00+", "2024-06-03T12:00:00+2", "2024-06-03T12:00:00Zx",
    "3-6-2024",
    "03/06/2024", "2024-06-03T12:00:00.Z", "1717416000.x", "17174160000", "171741600000000000000000000",
    "1e9",
    "2024-06-03x12:00:00Z", "\u{0662}024-06-03", "99999999999999999999999999",
  ])
  func `is nothing where it cannot be read`(text: String) {
    #expect(LoggedTime(Array(text.utf8)[...]) == nil, "\(text)")
  }

  @Test(
    arguments: [
      ("2024-06-03T12:00:01Z", "2024-06-03T12:00:00Z", true),
      ("2024-06-03T12:00:00Z", "2024-06-03T12:00:00Z", false),
      ("2024-06-03T12:00:01", "2024-06-03T12:00:00", true), ("2024-06-04", "2024-06-03", true),
      ("2024-06-03", "2024-06-04", false), ("2024-06-06T12:00:00", "2024-06-03T12:00:00Z", true),
      ("2024-06-01", "2024-06-03T12:00:00Z", false),
    ] as [(String, String, Bool)])
  func `is later than another or not`(one: String, other: String, isLater: Bool) throws {
    let (one, other) = (LoggedTime(Array(one.utf8)[...]), LoggedTime(Array(other.utf8)[...]))
    #expect(try #require(one).isAfter(try #require(other)) == isLater)
  }

  @Test(arguments: [("2024-06-03", "2024-06-03"), ("2024-06-03T13:00:00", "2024-06-03T12:00:00Z")])
  func `cannot be put in order where clocks differ or only the day is known`(one: String, other: String)
    throws
  {
    let (one, other) = (LoggedTime(Array(one.utf8)[...]), LoggedTime(Array(other.utf8)[...]))
    #expect(try #require(one).isAfter(try #require(other)) == nil)
  }
}
