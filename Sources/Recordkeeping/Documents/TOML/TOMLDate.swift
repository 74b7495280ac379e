/// Recognises dates and times as RFC 3339 writes them.
enum TOMLDate {
  /// The kind of the date or time at an offset, and where it ends; nil when there is none that exists.
  static func read(_ bytes: [UInt8], from start: Int, before end: Int) -> (TOMLValue.Kind, Int)? {
    guard start + 8 <= end, bytes[start].isDigit else { return nil }
    if bytes[start + 2] == UInt8(ascii: ":") {
      return endOfTime(bytes, start, end).map { (.localTime, $0) }
    }
    guard start + 10 <= end, bytes[start + 4] == UInt8(ascii: "-"), isDate(bytes, start) else { return nil }
    let dateEnd = start + 10
    guard dateEnd + 2 <= end, startsTime(bytes, dateEnd) else { return (.localDate, dateEnd) }
    guard let timeEnd = endOfTime(bytes, dateEnd + 1, end) else { return nil }
    guard timeEnd < end else { return (.localDateTime, timeEnd) }
    switch bytes[timeEnd] {
    case UInt8(ascii: "Z"), UInt8(ascii: "z"): return (.offsetDateTime, timeEnd + 1)
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return endOfOffset(bytes, timeEnd, end).map { (.offsetDateTime, $0) }
    default: return (.localDateTime, timeEnd)
    }
  }

  private static func startsTime(_ bytes: [UInt8], _ offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "T"), UInt8(ascii: "t"): true
    case UInt8(ascii: " "): bytes[offset + 1].isDigit
    default: false
    }
  }

  private static func isDate(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard let century = pair(bytes, start), let year = pair(bytes, start + 2),
      let month = pair(bytes, start + 5), let day = pair(bytes, start + 8),
      bytes[start + 7] == UInt8(ascii: "-")
    else { return false }
    return exists(year: century * 100 + year, month: month, day: day)
  }

  /// Whether the calendar knows a day.
  static func exists(year: Int, month: Int, day: Int) -> Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days =
      switch month {
      case 2: isLeap ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    return day <= days
  }

  private static func endOfTime(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard start + 8 <= end, let hour = pair(bytes, start), let minute = pair(bytes, start + 3),
      let second = pair(bytes, start + 6), bytes[start + 2] == UInt8(ascii: ":"),
      bytes[start + 5] == UInt8(ascii: ":"), hour < 24, minute < 60, second <= 60
    else { return nil }
    var offset = start + 8
    guard offset < end, bytes[offset] == UInt8(ascii: ".") else { return offset }
    offset += 1
    let fraction = offset
    while offset < end, bytes[offset].isDigit { offset += 1 }
    return offset > fraction ? offset : nil
  }

  private static func endOfOffset(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard start + 6 <= end, let hour = pair(bytes, start + 1), let minute = pair(bytes, start + 4),
      bytes[start + 3] == UInt8(ascii: ":"), hour < 24, minute < 60
    else { return nil }
    return start + 6
  }

  private static func pair(_ bytes: [UInt8], _ offset: Int) -> Int? {
    guard offset + 1 < bytes.count, bytes[offset].isDigit, bytes[offset + 1].isDigit else { return nil }
    return Int(bytes[offset] - 48) * 10 + Int(bytes[offset + 1] - 48)
  }
}
