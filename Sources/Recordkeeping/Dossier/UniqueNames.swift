/// Names fit for addresses, no two of them alike on any computer.
struct UniqueNames {
  private var taken: Set<String> = []

  /// The name for an id; other characters than those of an id become hyphens.
  mutating func next(_ id: String) -> String {
    let bytes = id.lowercasedASCII.utf8.prefix(100).map { byte in
      byte.isDigit || byte.isSmallLetter ? byte : UInt8(ascii: "-")
    }
    let plain = bytes.isEmpty ? "-" : String(decoding: bytes, as: UTF8.self)
    var name = plain
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(plain)-\(number)"
      number += 1
    }
    return name
  }
}
