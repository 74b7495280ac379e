/// A key that decides whether a demand is met: `personal-data.source`.
struct DemandKey: Hashable, Sendable {
  let table: String
  let key: String

  init(_ table: String, _ key: String) {
    self.table = table
    self.key = key
  }

  /// What is known of the key.
  var declaration: KeyDeclaration? { KeyCatalogue.tables.first { $0.name == table }?[key] }

  /// The rules that tell of its absence, or of a word that it does not know.
  var codes: Set<String> {
    guard let declaration else { return [] }
    return Set(declaration.requirement.codes).union([declaration.unknownWordCode]).subtracting(["KEY04"])
  }
}

extension DemandKey: ExpressibleByStringLiteral {
  /// A key as `table.key`.
  init(stringLiteral name: String) {
    let parts = name.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1).map {
      String(decoding: Array($0), as: UTF8.self)
    }
    self.init(parts.first ?? "", parts.last ?? "")
  }
}
