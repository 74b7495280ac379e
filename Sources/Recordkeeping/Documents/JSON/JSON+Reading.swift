extension JSON {
  /// A member by its name; `absent` where there is none.
  subscript(name: String) -> JSON {
    guard case .table(let members) = self else { return .absent }
    return members.first { $0.0 == name }?.1 ?? .absent
  }

  /// The text that it is.
  var string: String? { if case .text(let text) = self { text } else { nil } }

  /// The flag that it is.
  var bool: Bool? { if case .flag(let flag) = self { flag } else { nil } }

  /// The values that it lists; none where it is no list.
  var values: [JSON] { if case .list(let values) = self { values } else { [] } }

  /// The members that it has; none where it is no table.
  var members: [(String, JSON)] { if case .table(let members) = self { members } else { [] } }
}
