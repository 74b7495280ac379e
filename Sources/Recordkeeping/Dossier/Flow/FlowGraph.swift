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

  /// The names of a column and where each leads.
  struct Step: Sendable {
    let from: String
    let to: String
    let ways: [(name: String, targets: [String])]
  }

  /// The same in words: for each step, where each name leads.
  func steps() -> [Step] {
    ways.indices.compactMap { column -> Step? in
      let (left, right) = (columns[column], columns[column + 1])
      guard !left.names.isEmpty, !right.names.isEmpty else { return nil }
      let named = left.names.indices.map { place -> (name: String, targets: [String]) in
        let targets = self.ways[column].filter { $0.from == place }.map(\.to).sorted()
        return (left.names[place], targets.map { right.names[$0] })
      }
      return Step(from: left.heading, to: right.heading, ways: named)
    }
  }
}
