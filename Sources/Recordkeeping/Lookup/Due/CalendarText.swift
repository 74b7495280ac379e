/// A calendar as text (RFC 5545): lines of at most 75 bytes that end with a carriage return and a line feed.
struct CalendarText {
  private let stamp: Day
  private var bytes: [UInt8] = []
  private var names = Fingerprints()

  /// An empty calendar; `stamp` is the day on which it is made, as the same day always gives the same bytes.
  init(stamp: Day, name: String) {
    self.stamp = stamp
    write("BEGIN", "VCALENDAR")
    write("VERSION", "2.0")
    write("PRODID", "-//avgreg//avgreg \(ProgramVersion.current)//NL")
    write("CALSCALE", "GREGORIAN")
    write("X-WR-CALNAME", Self.escaped(name))
  }

  /// Adds a whole day, with a reminder a week before.
  mutating func add(_ event: CalendarEvent) {
    let summary = Self.escaped(event.summary)
    write("BEGIN", "VEVENT")
    write("UID", "\(names.next(event.id.joined(separator: "\n")))@avgreg")
    write("DTSTAMP", "\(Self.date(stamp))T000000Z")
    write("DTSTART;VALUE=DATE", Self.date(event.day))
    write("DTEND;VALUE=DATE", Self.date(Day(number: event.day.number + 1)))
    write("SUMMARY", summary)
    write("DESCRIPTION", Self.escaped(event.description))
    write("CATEGORIES", Self.escaped(event.category))
    write("TRANSP", "TRANSPARENT")
    write("BEGIN", "VALARM")
    write("ACTION", "DISPLAY")
    write("DESCRIPTION", summary)
    write("TRIGGER", "-P7D")
    write("END", "VALARM")
    write("END", "VEVENT")
  }

  /// The whole calendar.
  var text: String {
    var calendar = self
    calendar.write("END", "VCALENDAR")
    return String(decoding: calendar.bytes, as: UTF8.self)
  }

  /// A line; what does not fit goes on behind a space on the next. No character is cut in two, and no line begins with two
  /// colons: printed in the log of a build service, that would be a command.
  private mutating func write(_ name: String, _ value: String) {
    var rest = Array("\(name):\(value)".utf8)[...]
    var room = Self.longest
    while rest.count > room {
      let end = rest.startIndex + room
      let cut =
        (rest.startIndex + 1...end).last { Self.canBreak(rest, at: $0) } ?? Self.laterBreak(rest, from: end)
      bytes += rest[..<cut] + Array("\r\n ".utf8)
      rest = rest[cut...]
      room = Self.longest - 1
    }
    bytes += rest + Array("\r\n".utf8)
  }

  /// Where a line ends that nothing but colons would begin: longer than it should be, as readers put up with.
  private static func laterBreak(_ text: ArraySlice<UInt8>, from end: Int) -> Int {
    (end..<text.endIndex).first { canBreak(text, at: $0) } ?? text.endIndex
  }

  private static func canBreak(_ text: ArraySlice<UInt8>, at place: Int) -> Bool {
    text[place] & 0xC0 != 0x80 && !text[place...].starts(with: "::".utf8)
  }

  private static let longest = 75

  private static func date(_ day: Day) -> String {
    String(decoding: "\(day)".utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  /// A text as a value: what ends a line, parts values or begins an escape is written out, and what a build service would
  /// take for a command.
  private static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in LogText.defusedInside(text).utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): output += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): output += "\\n".utf8
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
