/// A row of a site's own log: the few fields that count. It lives no longer than the reading of that row.
struct LogRow {
  /// The id of the consent text.
  var text: ArraySlice<UInt8> = []
  /// When consent was given.
  var given: ArraySlice<UInt8> = []
  /// When it was withdrawn; empty where it was not.
  var withdrawn: ArraySlice<UInt8> = []
  /// When the data were last used under it; empty where that is not known.
  var used: ArraySlice<UInt8> = []

  /// A field that counts.
  enum Field: UInt8 {
    case id, text, given, withdrawn, used

    /// The field that a column or a member is named after, in Dutch or English.
    init?(named name: ArraySlice<UInt8>) {
      let plain = LogRow.trimmed(name)
      guard plain.count <= Self.longestName else { return nil }
      let name = plain.map { byte in
        byte == UInt8(ascii: "_") || byte == UInt8(ascii: " ") ? UInt8(ascii: "-") : byte.lowercased
      }
      guard let field = Self.names[String(decoding: name, as: UTF8.self)] else { return nil }
      self = field
    }

    private static let longestName = 11
    private static let names: [String: Field] = [
      "id": .id, "text": .text, "tekst": .text, "text-id": .text, "tekst-id": .text,
      "time": .given, "given": .given, "tijd": .given, "tijdstip": .given, "gegeven": .given,
      "withdrawn": .withdrawn, "ingetrokken": .withdrawn, "used": .used, "gebruikt": .used,
    ]
  }

  /// Puts what stands in a field in its place. Where a row has an `id` and a `text`, that counts which looks like the
  /// id of a text: the other is often the number of the row, or the wording.
  mutating func set(_ field: Field, _ value: ArraySlice<UInt8>) {
    let value = Self.trimmed(value)
    switch field {
    case .id, .text: if !ConsentText.isID(text) || ConsentText.isID(value) { text = value }
    case .given: given = value
    case .withdrawn: withdrawn = value
    case .used: used = value
    }
  }

  fileprivate static func trimmed(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var value = value.drop(while: \.isWhiteSpace)
    while let last = value.last, last.isWhiteSpace { value.removeLast() }
    return value
  }
}
