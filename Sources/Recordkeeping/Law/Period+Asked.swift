extension Period {
  /// Reads a period as people type it: `90d`, `3m`, `1y`, `2w`, `90 days`, `3 maanden`, and as a register writes it.
  public init?(asked text: String) {
    if let period = Period(text) {
      self = period
      return
    }
    let bytes = text.utf8.map(\.lowercased).filter { !$0.isBlank }
    let digits = bytes.prefix { $0.isDigit }
    let name = String(decoding: bytes.dropFirst(digits.count), as: UTF8.self)
    guard digits.count <= 4, let count = Int(String(decoding: digits, as: UTF8.self)),
      let unit = Self.units[name]
    else { return nil }
    self.init(count: count, unit: unit)
  }

  private static let units: [String: Unit] = [
    "h": .hour, "hour": .hour, "hours": .hour, "uur": .hour, "uren": .hour,
    "d": .day, "day": .day, "days": .day, "dag": .day, "dagen": .day,
    "w": .week, "week": .week, "weeks": .week, "weken": .week,
    "m": .month, "month": .month, "months": .month, "maand": .month, "maanden": .month,
    "y": .year, "year": .year, "years": .year, "j": .year, "jaar": .year, "jaren": .year,
  ]
}
