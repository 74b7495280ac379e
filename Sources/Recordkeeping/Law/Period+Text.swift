extension Period: CustomStringConvertible {
  /// Reads a count and a unit, such as `36 hours` or `1 year`: digits without a leading zero, one space, singular or plural.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...4).contains(digits.count), digits.first != UInt8(ascii: "0"),
      bytes.dropFirst(digits.count).first == UInt8(ascii: " "),
      let unit = Period.unit(named: bytes.dropFirst(digits.count + 1))
    else { return nil }
    self.init(count: digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, unit: unit)
  }

  /// As it is written in a register: `7 years`.
  public var description: String { wording.en }

  /// As it is said on a page: `7 jaar`, `7 years`.
  public var wording: Wording {
    let one = count == 1
    let dutch =
      switch unit {
      case .hour: "uur"
      case .day: one ? "dag" : "dagen"
      case .week: one ? "week" : "weken"
      case .month: one ? "maand" : "maanden"
      case .year: "jaar"
      }
    return Wording(nl: "\(count) \(dutch)", en: "\(count) \(unit.rawValue)\(one ? "" : "s")")
  }

  private static func unit(named name: ArraySlice<UInt8>) -> Unit? {
    Unit.allCases.first { unit in
      name.elementsEqual(unit.rawValue.utf8) || name.elementsEqual("\(unit.rawValue)s".utf8)
    }
  }
}
