/// The ways of data as a drawing: boxes in columns, lines between them. The same graph gives the same bytes.
struct FlowPicture: Sendable {
  static let boxWidth = 190
  static let gutter = 60
  private static let letter = 14
  private static let lineHeight = 18
  private static let padding = 8
  private static let gap = 12
  private static let headingHeight = 34

  /// A name in its box.
  struct Box: Sendable {
    let name: String
    let label: FlowLabel
    let x: Int
    let y: Int
    let height: Int

    var middle: Int { y + height / 2 }
  }

  /// Unique on the page.
  let id: String
  let title: String
  let description: String
  let columns: [(heading: String, boxes: [Box])]
  let ways: [[FlowGraph.Way]]
  let width: Int
  let height: Int

  init(_ graph: FlowGraph, id: String, title: String, description: String) {
    self.id = id
    self.title = title
    self.description = description
    let used = graph.columns.prefix { !$0.names.isEmpty }
    let stacks = used.map { column in column.names.map(Self.label) }
    let heights = stacks.map(Self.height)
    let tallest = heights.max() ?? 0
    columns = used.indices.map { place in
      let top = Self.headingHeight + (tallest - heights[place]) / 2
      return (used[place].heading, Self.boxes(stacks[place], used[place].names, column: place, top: top))
    }
    ways = Array(graph.ways.prefix(max(0, used.count - 1)))
    width = max(1, used.count) * (Self.boxWidth + Self.gutter) - Self.gutter + 2
    height = Self.headingHeight + tallest + 2
  }

  /// The middle of the first line of a heading, and of each line in a box, from its top.
  static func baseline(_ line: Int) -> Int { padding + lineHeight * line + 13 }

  private static func label(_ name: String) -> FlowLabel {
    FlowLabel(name, width: (boxWidth - 2 * padding) * 1000 / letter)
  }

  private static func height(_ label: FlowLabel) -> Int {
    max(1, label.lines.count) * lineHeight + 2 * padding
  }

  private static func height(_ stack: [FlowLabel]) -> Int {
    stack.reduce(-gap) { $0 + height($1) + gap }
  }

  private static func boxes(_ stack: [FlowLabel], _ names: [String], column: Int, top: Int) -> [Box] {
    var y = top
    return zip(stack, names).map { label, name in
      let box = Box(
        name: name, label: label, x: column * (boxWidth + gutter) + 1, y: y, height: height(label))
      y += box.height + gap
      return box
    }
  }
}
