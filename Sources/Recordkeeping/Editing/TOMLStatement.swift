/// A heading, or a key with its value: what a TOML text consists of, comments apart.
struct TOMLStatement: Sendable {
  enum Kind: Sendable {
    /// `[a.b]`
    case heading
    /// `[[a.b]]`
    case element
    /// A key on a line of its own.
    case entry
    /// A key between braces.
    case inlineEntry

    var isHeading: Bool { self == .heading || self == .element }
  }

  /// One name on the way from the root, and where this statement writes it.
  struct Step: Sendable {
    let name: String
    /// Whether the name is the number, from 1, of an element in a list.
    var isElement = false
    var written: Range<Int>?
  }

  let kind: Kind
  /// The way from the root, the statement's own name last.
  let steps: [Step]
  /// From the bracket or the first name up to the bracket or the value's last byte.
  let range: Range<Int>
  let value: TOMLValue

  /// The names on the way.
  var keys: [String] { steps.map(\.name) }

  /// Whether it belongs to what stands at a path.
  func isBelow(_ path: [String]) -> Bool {
    steps.count >= path.count && zip(steps, path).allSatisfy { $0.name == $1 }
  }
}
