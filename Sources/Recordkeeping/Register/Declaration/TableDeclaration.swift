/// The keys that one kind of table may hold.
public final class TableDeclaration: Sendable {
  /// The table's name in `explain`: `purposes`.
  public let name: String
  /// The keys, in the order in which they are explained.
  public let keys: [KeyDeclaration]
  /// What the ids are, where such tables stand under ids.
  public let rowNames: RowNames
  private let places: [String: Int]
  private let spellings: KeySpellings
  private let fullNames: [String]
  /// The keys that have to be there, and those that are wanted, where the general rule tells of their absence.
  private let required: [KeyDeclaration]
  private let wanted: [KeyDeclaration]

  /// Collects keys; any table of a record may hold waivers beside them.
  init(_ name: String, rows: RowNames = .free, takesWaivers: Bool = true, _ keys: any KeyDeclaring...) {
    self.name = name
    rowNames = rows
    // They are named one by one: to find the properties of a type takes longer than to read a register.
    let declared = keys.map { $0.declaration }
    self.keys = declared + (rows == .codes || !takesWaivers ? [] : [WaiverKeys.waivers.declaration])
    var places: [String: Int] = [:]
    for (place, key) in self.keys.enumerated() { places[key.name] = place }
    self.places = places
    spellings = KeySpellings(self.keys.map(\.name))
    let general = self.keys.filter { $0.requirement.codes.isEmpty }
    required = general.filter { $0.requirement.weight == .required }
    wanted = general.filter { $0.requirement.weight == .wanted }
    fullNames = self.keys.map { "\(name).\($0.name)" }
  }

  /// The key of that name.
  public subscript(name: String) -> KeyDeclaration? { places[name].map { keys[$0] } }

  /// The keys of a weight of whose absence the general rule tells, where their condition holds.
  func demanded(_ weight: Requirement.Weight) -> [KeyDeclaration] {
    switch weight {
    case .required: required
    case .wanted: wanted
    case .optional: []
    }
  }

  /// The name of one of the keys with the table's before it: `purposes.purpose`.
  func fullName(of key: KeyDeclaration) -> String {
    keys.firstIndex { $0 === key }.map { fullNames[$0] } ?? key.name
  }

  /// The key of a name in bytes.
  func key(spelt name: Range<Int>, in bytes: [UInt8]) -> KeyDeclaration? {
    spellings.place(of: name, in: bytes).map { keys[$0] }
  }
}

/// A type whose properties are the keys of one kind of table.
public protocol RecordKeys: Sendable {
  /// The one value that holds them.
  static var keys: Self { get }
  /// The same keys as a list.
  static var table: TableDeclaration { get }
}
