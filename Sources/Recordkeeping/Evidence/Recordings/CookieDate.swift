/// The moment in `Expires`, read as browsers do (RFC 6265, 5.1.1): in any order, with any signs between.
enum CookieDate {
  /// Seconds since 1970; nil for what is no date.
  static func seconds(_ text: ArraySlice<UInt8>) -> Int? {
    var (clock, day, month, year): (Int?, Int?, Int?, Int?)
    for word in text.split(whereSeparator: isDelimiter) {
      if clock == nil, let found = self.clock(word) {
        clock = found
      } else if day == nil, let found = number(word, 1...2) {
        day = found
      } else if month == nil, let found = self.month(word) {
        month = found
      } else if year == nil, let found = number(word, 2...4) {
        year = found < 70 ? found + 2000 : found < 100 ? found + 1900 : found
      }
    }
    guard let clock, let day, let month, let year, year >= 1601,
      let date = Day(year: year, month: month, day: day)
    else { return nil }
    return date.number * 86400 + clock
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x20...0x2F, 0x3B...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// The digits with which a word begins, where they are so many and no more.
  private static func number(_ word: ArraySlice<UInt8>, _ count: ClosedRange<Int>) -> Int? {
    let digits = word.prefix(while: \.isDigit)
    return count.contains(digits.count) ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  private static func month(_ word: ArraySlice<UInt8>) -> Int? {
    let start = String(decoding: word.prefix(3).map(\.lowercased), as: UTF8.self)
    return months.firstIndex(of: start).map { $0 + 1 }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func clock(_ word: ArraySlice<UInt8>) -> Int? {
    let parts = word.split(separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].allSatisfy(\.isDigit), parts[1].allSatisfy(\.isDigit),
      let hour = number(parts[0], 1...2), let minute = number(parts[1], 1...2),
      let second = number(parts[2], 1...2), hour < 24, minute < 60, second < 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }
}
