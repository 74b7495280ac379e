/// The keys that one kind of table may hold.
public final class TableDeclaration: Sendable {
  /// The table's name in `explain`: `purposes`.
  public let name: String
  /// The keys, in the order in which they are explained.
  public let keys: [KeyDeclaration]
  /// What the ids are, where such tables stand under ids.
  public let rowNames: RowNames
  private let places: [String: Int]
  /// The names as bytes, and the places of those of each length.
  private let spellings: [[UInt8]]
  private let byLength: [[Int]]

  /// Collects the keys that the properties of `keys` declare; any table may hold waivers beside them.
  init(_ name: String, _ keys: some RecordKeys, rows: RowNames = .free) {
    self.name = name
    rowNames = rows
    let declared = Mirror(reflecting: keys).children.compactMap {
      ($0.value as? any KeyDeclaring)?.declaration
    }
    self.keys = declared + (rows == .codes ? [] : [WaiverKeys.waivers.declaration])
    var places: [String: Int] = [:]
    for (place, key) in self.keys.enumerated() { places[key.name] = place }
    self.places = places
    spellings = self.keys.map { Array($0.name.utf8) }
    var byLength: [[Int]] = Array(repeating: [], count: (spellings.map(\.count).max() ?? 0) + 1)
    for (place, spelling) in spellings.enumerated() { byLength[spelling.count].append(place) }
    self.byLength = byLength
  }

  /// The key of that name.
  public subscript(name: String) -> KeyDeclaration? { places[name].map { keys[$0] } }

  /// The key of a name in bytes.
  func key(spelt name: ArraySlice<UInt8>) -> KeyDeclaration? {
    guard name.count < byLength.count else { return nil }
    return byLength[name.count].first { spellings[$0].elementsEqual(name) }.map { keys[$0] }
  }
}

/// A type whose properties are the keys of one kind of table.
public protocol RecordKeys: Sendable {
  /// The one value that holds them.
  static var keys: Self { get }
  /// The same keys as a list.
  static var table: TableDeclaration { get }
}
