/// A name with a number made of its bytes, by which it is told from nearly every other without looking at these.
struct HashedName: Hashable, Sendable {
  let text: String
  /// The FNV-1a hash of the bytes.
  let number: UInt64

  init(_ text: String) {
    self.text = text
    var bytes = text
    number = bytes.withUTF8 { bytes in
      bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
  }

  static func == (left: HashedName, right: HashedName) -> Bool {
    left.number == right.number && left.text == right.text
  }

  func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
