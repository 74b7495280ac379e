/// Mends a period that was written in Dutch: `7 jaar` becomes `7 years`.
enum DutchPeriod {
  private static let units = [
    "uur": "hours", "uren": "hours", "dag": "days", "dagen": "days", "week": "weeks", "weken": "weeks",
    "maand": "months", "maanden": "months", "jaar": "years", "jaren": "years",
  ]

  static func corrected(_ text: String) -> String? {
    let parts = text.utf8.split(separator: UInt8(ascii: " ")).compactMap { String($0) }
    guard parts.count == 2, let count = Int(parts[0]), count >= 0, let unit = units[parts[1].lowercasedASCII]
    else { return nil }
    return "\(count) \(count == 1 ? String(unit.dropLast()) : unit)"
  }
}
