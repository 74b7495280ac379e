extension JSON {
  /// A reference to a node by its address or its name.
  static func node(_ id: String) -> JSON { .one("@id", .text(id)) }

  /// A text in no language: a name, a code, an address.
  static func plain(_ text: String?) -> JSON {
    text.flatMap { $0.isEmpty ? nil : .one("@value", .text($0)) } ?? .absent
  }
}
