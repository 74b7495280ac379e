/// A part of a register. Few records at a time stay in a processor's cache while one look after another is taken at them.
struct Stretch: Sendable {
  /// Which of the activities.
  let activities: Range<Int>
  /// Which of the parties.
  let parties: Range<Int>
  /// Whether it holds the organisation, and what can be said only of everything together.
  let looksAtAll: Bool

  /// Nothing is left out.
  static func everything(in register: Register) -> Stretch {
    Stretch(
      activities: register.activities.indices, parties: register.parties.indices, looksAtAll: true)
  }

  /// The whole register, each record in one stretch; first the one that looks at all, since it takes longest. Of a small
  /// register that is the only one.
  static func all(of register: Register) -> [Stretch] {
    let (activities, parties) = (register.activities.count, register.parties.count)
    if max(activities, parties) <= Self.length { return [everything(in: register)] }
    let count = (max(activities, parties) + Self.length - 1) / Self.length
    let rest = (0..<count).map { number in
      Stretch(
        activities: part(number, of: count, activities), parties: part(number, of: count, parties),
        looksAtAll: false)
    }
    return [Stretch(activities: 0..<0, parties: 0..<0, looksAtAll: true)] + rest
  }

  private static func part(_ number: Int, of count: Int, _ records: Int) -> Range<Int> {
    number * records / count..<(number + 1) * records / count
  }

  private static let length = 32
}
