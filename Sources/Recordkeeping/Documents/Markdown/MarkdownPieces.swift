/// The pieces of HTML in a body: which of them belong to one that comes earlier, as `</b>` to `<b>`.
struct MarkdownPieces {
  private struct Piece {
    let flaw: Int
    /// Elements that begin in it and do not end there, and those that end in it and began earlier.
    var opened: [[UInt8]] = []
    var closed: [[UInt8]] = []
  }

  private var pieces: [Piece] = []

  /// Notes the HTML of which flaw number `flaw` tells.
  mutating func add(_ html: [UInt8], flaw: Int) {
    var piece = Piece(flaw: flaw)
    var rest = html[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      let isEnd = rest.first == UInt8(ascii: "/")
      if isEnd { rest = rest.dropFirst() }
      let name = rest.prefix { $0.isLetter || $0.isDigit }.map(\.lowercased)
      if name.isEmpty { continue }
      if !isEnd {
        piece.opened.append(name)
      } else if let last = piece.opened.lastIndex(of: name) {
        piece.opened.removeSubrange(last...)
      } else {
        piece.closed.append(name)
      }
    }
    pieces.append(piece)
  }

  /// The numbers of the flaws that tell of the same fault as an earlier one.
  var repeated: Set<Int> {
    var repeated: Set<Int> = []
    var index = 0
    while index < pieces.count {
      let last = end(of: index)
      for inner in pieces[index...last].dropFirst() { repeated.insert(inner.flaw) }
      index = last + 1
    }
    return repeated
  }

  /// The piece in which all that a piece begins has ended; the piece itself where something of it never ends.
  private func end(of first: Int) -> Int {
    var open = Set(pieces[first].opened)
    var last = first
    for index in pieces.indices[(first + 1)...] where !open.isEmpty {
      if !open.isDisjoint(with: pieces[index].closed) { last = index }
      open.subtract(pieces[index].closed)
    }
    return last
  }
}
