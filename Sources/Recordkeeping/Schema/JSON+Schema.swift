extension JSON {
  /// Texts as a list.
  static func strings(_ texts: [String]) -> JSON { .list(texts.map { .text($0) }) }

  /// A table with one member.
  static func one(_ name: String, _ value: JSON) -> JSON { .table([(name, value)]) }

  /// The same table with the members of another behind its own.
  func with(_ other: JSON) -> JSON {
    guard case .table(let own) = self, case .table(let more) = other else { return self }
    return .table(own + more)
  }
}
