/// The way of data in four columns: who, activity, recipient, country. A name stands once in a column.
struct FlowGraph: Sendable {
  /// A column under its heading.
  struct Column: Hashable, Sendable {
    let heading: String
    var names: [String] = []
  }

  /// A way from a name in a column to one in the next, by their places.
  struct Way: Hashable, Sendable {
    let from: Int
    let to: Int
  }

  private(set) var columns: [Column]
  /// The ways from each column to the next.
  private(set) var ways: [[Way]]

  init(headings: [String]) {
    columns = headings.map { Column(heading: $0) }
    ways = Array(repeating: [], count: max(0, headings.count - 1))
  }

  /// A name in a column; it is there once, however often it is added.
  @discardableResult
  mutating func add(_ name: String, to column: Int) -> Int {
    if let place = columns[column].names.firstIndex(of: name) { return place }
    columns[column].names.append(name)
    return columns[column].names.count - 1
  }

  /// A way from a name in a column to one in the next.
  mutating func lead(_ from: String, to name: String, from column: Int) {
    let way = Way(from: add(from, to: column), to: add(name, to: column + 1))
    if !ways[column].contains(way) { ways[column].append(way) }
  }

  /// The same in words: for each step, where each name leads.
  func steps() -> [(from: String, to: String, items: [DossierTree])] {
    ways.indices.compactMap { column in
      let (left, right) = (columns[column], columns[column + 1])
      let items = left.names.indices.map { place in
        let targets = ways[column].filter { $0.from == place }.map(\.to).sorted()
        return DossierTree(left.names[place], targets.map { DossierTree(right.names[$0]) })
      }
      return items.isEmpty || right.names.isEmpty ? nil : (left.heading, right.heading, items)
    }
  }
}
