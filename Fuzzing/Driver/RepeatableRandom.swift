/// The same numbers for the same seed (xorshift).
struct RepeatableRandom {
  var state: UInt64

  /// A number from 0 up to a limit.
  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  /// One of several.
  static func pick(_ all: [String], _ random: inout RepeatableRandom) -> String {
    all[random.below(all.count)]
  }
}
