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
    // How often each stands among those that are open: a name that does not is not looked for among them all.
    var counts: [[UInt8]: Int] = [:]
    var rest = html[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      let isEnd = rest.first == UInt8(ascii: "/")
      if isEnd { rest = rest.dropFirst() }
      let name = rest.prefix { $0.isLetter || $0.isDigit }.map(\.lowercased)
      if name.isEmpty { continue }
      if !isEnd {
        piece.opened.append(name)
        counts[name, default: 0] += 1
      } else if counts[name, default: 0] > 0 {
        while let last = piece.opened.popLast() {
          counts[last, default: 1] -= 1
          if last == name { break }
        }
      } else {
        piece.closed.append(name)
      }
    }
    pieces.append(piece)
  }

  /// The numbers of the flaws that tell of the same fault as an earlier one.
  var repeated: Set<Int> {
    let ends = ends
    var repeated: Set<Int> = []
    var index = 0
    while index < pieces.count {
      for inner in pieces[index...ends[index]].dropFirst() { repeated.insert(inner.flaw) }
      index = ends[index] + 1
    }
    return repeated
  }

  /// For each piece the one in which the last that it begins has ended; the piece itself where nothing of it ends. From the
  /// last piece to the first, so that each is looked at once.
  private var ends: [Int] {
    var ends = Array(pieces.indices)
    var next: [[UInt8]: Int] = [:]
    for index in pieces.indices.reversed() {
      ends[index] = pieces[index].opened.compactMap { next[$0] }.max() ?? index
      for name in pieces[index].closed { next[name] = index }
    }
    return ends
  }
}
