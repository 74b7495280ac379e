/// Counts how often each way is gone, so that a picture shows the most used ones.
struct FlowTally {
  private struct Way: Hashable {
    let from: String
    let to: String
  }

  private var counts: [[String: Int]]
  private var ways: [Set<Way>]

  init(columns: Int) {
    counts = Array(repeating: [:], count: columns)
    ways = Array(repeating: [], count: columns - 1)
  }

  mutating func count(_ from: String, _ to: String, from column: Int) {
    counts[column][from, default: 0] += 1
    counts[column + 1][to, default: 0] += 1
    ways[column].insert(Way(from: from, to: to))
  }

  /// The names of a column that stand after the first ones, when there are more than that.
  func names(in column: Int, from most: Int) -> [String] {
    let all = names(in: column)
    return all.count > most ? Array(all.dropFirst(most - 1)) : []
  }

  /// The ways, where some names of each column are shown under another.
  func graph(headings: [String], shown: [[String: String]]) -> FlowGraph {
    var graph = FlowGraph(headings: headings)
    for column in headings.indices {
      for name in names(in: column) { graph.add(shown[column][name] ?? name, to: column) }
    }
    for (column, ways) in ways.enumerated() {
      for way in ways.sorted(by: Self.isBefore) {
        graph.lead(
          shown[column][way.from] ?? way.from, to: shown[column + 1][way.to] ?? way.to, from: column)
      }
    }
    return graph
  }

  /// The most used first; among equals by bytes.
  private func names(in column: Int) -> [String] {
    counts[column].sorted { left, right in
      left.value != right.value
        ? left.value > right.value : left.key.precedes(right.key)
    }.map(\.key)
  }

  private static func isBefore(_ left: Way, _ right: Way) -> Bool {
    left.from == right.from
      ? left.to.precedes(right.to)
      : left.from.precedes(right.from)
  }
}
