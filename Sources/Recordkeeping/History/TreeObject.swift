/// A folder as Git keeps it: for each name in it a kind and an id.
struct TreeObject {
  /// What stands under one name.
  struct Entry {
    /// The name.
    let name: DiskPath
    /// The kind, in the digits of Git: `100644`, `40000`.
    let mode: String
    /// The id of the file's bytes or of the folder.
    let id: String

    /// Whether it is a folder.
    var isFolder: Bool { mode == "40000" }
  }

  /// The entries, in the order of Git.
  let entries: [Entry]

  /// Reads `<mode> <name>`, a zero byte and an id of so many bytes, one after another; nil for anything else.
  init?(_ bytes: [UInt8], idLength: Int) {
    var entries: [Entry] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let blank = rest.firstIndex(of: UInt8(ascii: " ")), let end = rest[blank...].firstIndex(of: 0),
        rest.endIndex - end > idLength
      else { return nil }
      let id = rest[(end + 1)..<(end + 1 + idLength)]
      entries.append(
        Entry(
          name: DiskPath(bytes: Array(rest[(blank + 1)..<end])),
          mode: String(decoding: rest[..<blank], as: UTF8.self), id: Self.hexadecimal(id)))
      rest = rest[(end + 1 + idLength)...]
    }
    self.entries = entries
  }

  /// The folder under a name.
  func folder(_ name: DiskPath) -> String? { entries.first { $0.isFolder && $0.name == name }?.id }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { text in
      for (place, byte) in bytes.enumerated() {
        text[place * 2] = digit(byte >> 4)
        text[place * 2 + 1] = digit(byte & 15)
      }
      return bytes.count * 2
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
