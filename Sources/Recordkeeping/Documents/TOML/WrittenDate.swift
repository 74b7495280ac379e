/// A day in a form that people write and TOML does not know: `1-9-2026`, `1 september 2026`.
struct WrittenDate {
  let year: Int
  let month: Int
  let day: Int
  /// Whether day and month stand the American way round in some countries: `03/04/2026`.
  var isEitherWay = false

  /// The day as TOML wants it: `2026-09-01`.
  var inOrder: String { Self.written(year, month, day) }

  /// The same with day and month the other way round, where that can be meant as well.
  var otherReading: String? { isEitherWay ? Self.written(year, day, month) : nil }

  private static func written(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day that a whole stretch of bytes names; nil when it names none that exists.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> WrittenDate? {
    guard range.count <= 24 else { return nil }
    let pieces = bytes[range].split { $0.isBlank || [45, 46, 47].contains($0) }
    guard pieces.count == 3, let first = number(pieces[0]), let last = number(pieces[2]),
      let month = number(pieces[1]) ?? month(pieces[1])
    else { return nil }
    var date =
      pieces[0].count == 4
      ? WrittenDate(year: first, month: month, day: last)
      : WrittenDate(year: last, month: month, day: first)
    guard pieces[0].count == 4 || pieces[2].count == 4 else { return nil }
    // With a stroke between them, day and month are the other way round in America.
    date.isEitherWay =
      pieces[0].count < 4 && bytes[range].contains(UInt8(ascii: "/")) && number(pieces[1]) != nil
      && date.day <= 12 && date.day != date.month
    return TOMLDate.exists(year: date.year, month: date.month, day: date.day) ? date : nil
  }

  private static func number(_ piece: ArraySlice<UInt8>) -> Int? {
    guard piece.count <= 4, piece.allSatisfy(\.isDigit) else { return nil }
    return piece.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// Dutch and English names of months, in full or by their first three letters.
  private static func month(_ piece: ArraySlice<UInt8>) -> Int? {
    let name = piece.map { $0 | 0x20 }
    guard name.count >= 3 else { return nil }
    for (names, number) in zip(months, 1...) {
      for month in names where month.utf8.elementsEqual(name) || name.elementsEqual(month.utf8.prefix(3)) {
        return number
      }
    }
    return nil
  }

  private static let months: [[String]] = [
    ["januari", "january"], ["februari", "february"], ["maart", "march", "mrt"], ["april"],
    ["mei", "may"], ["juni", "june"], ["juli", "july"], ["augustus", "august"], ["september"],
    ["oktober", "october"], ["november"], ["december"],
  ]
}
