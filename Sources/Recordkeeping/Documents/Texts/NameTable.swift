/// Values by name, to be looked up often: a list that is filled once, and for each hash where in it to begin to look.
struct NameTable<Value: Sendable>: Sendable {
  private var entries: [(name: HashedName, value: Value)] = []
  /// The place of an entry, or none; of two names for one slot the second takes the next that is free.
  private var slots = [Int32](repeating: -1, count: 16)

  /// The names, in the order in which they came.
  var names: [String] { entries.map(\.name.text) }

  /// The values, in the same order.
  var values: [Value] { entries.map(\.value) }

  subscript(name: HashedName) -> Value? {
    let place = slots[slot(of: name)]
    return place < 0 ? nil : entries[Int(place)].value
  }

  /// Adds a value, or puts it in the place of another.
  mutating func set(_ value: Value, for name: HashedName) {
    let slot = slot(of: name)
    guard slots[slot] < 0 else { return entries[Int(slots[slot])].value = value }
    slots[slot] = Int32(entries.count)
    entries.append((name, value))
    if 2 * entries.count > slots.count { spread() }
  }

  /// Where a name is, or where it would be.
  private func slot(of name: HashedName) -> Int {
    var slot = Int(truncatingIfNeeded: name.number) & (slots.count - 1)
    while slots[slot] >= 0, entries[Int(slots[slot])].name != name { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func spread() {
    slots = [Int32](repeating: -1, count: 4 * slots.count)
    for (place, entry) in entries.enumerated() { slots[slot(of: entry.name)] = Int32(place) }
  }
}
