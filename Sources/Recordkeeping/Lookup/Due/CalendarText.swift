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

  /// A line; what does not fit goes on behind a space on the next, and no character is cut in two.
  private mutating func write(_ name: String, _ value: String) {
    var taken = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let character = Array(String(scalar).utf8)
      if taken + character.count > Self.longest {
        bytes += "\r\n ".utf8
        taken = 1
      }
      bytes += character
      taken += character.count
    }
    bytes += "\r\n".utf8
  }

  private static let longest = 75

  private static func date(_ day: Day) -> String {
    String(decoding: "\(day)".utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  /// A text as a value: what ends a line, parts values or begins an escape is written out.
  private static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): output += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): output += "\\n".utf8
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
