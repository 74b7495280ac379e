/// A name with a number made of its bytes, by which it is told from nearly every other without looking at these.
struct HashedName: Hashable, Sendable {
  let text: String
  /// That of the name as a word, whatever its capitals: a name that has the same may be another.
  let number: UInt64

  init(_ text: String) {
    self.text = text
    number = TextWord.number(of: text.utf8)
  }

  static func == (left: HashedName, right: HashedName) -> Bool {
    left.number == right.number && left.text == right.text
  }

  func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
