/// A name cut into lines that fit a box, whatever ordinary letters the reader's computer has. What does not fit ends in
/// an ellipsis; the list below the picture has the whole name.
struct FlowLabel: Hashable, Sendable {
  /// How many lines a box holds.
  static let most = 4

  let lines: [String]

  /// `width` is that of the box within, in thousandths of the size of the letters.
  init(_ name: String, width: Int) {
    var lines: [String] = []
    var line = ""
    for word in name.utf8.split(separator: UInt8(ascii: " ")) {
      for piece in Self.pieces(String(decoding: Array(word), as: UTF8.self), width) {
        let longer = line.isEmpty ? piece : line + " " + piece
        if Self.width(of: longer) <= width {
          line = longer
        } else {
          if !line.isEmpty { lines.append(line) }
          line = piece
        }
      }
    }
    if !line.isEmpty { lines.append(line) }
    self.lines = lines.count > Self.most ? Self.shortened(lines, width) : lines
  }

  private static func shortened(_ lines: [String], _ width: Int) -> [String] {
    var kept = Array(lines.prefix(most))
    var last = kept.removeLast()
    while Self.width(of: last + "…") > width, !last.isEmpty { last.removeLast() }
    return kept + [last + "…"]
  }

  /// A word, broken with hyphens where it is wider than the box.
  private static func pieces(_ word: String, _ width: Int) -> [String] {
    guard Self.width(of: word) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for letter in word {
      if Self.width(of: piece + String(letter) + "-") > width, !piece.isEmpty {
        pieces.append(piece + "-")
        piece = ""
      }
      piece.append(letter)
    }
    return pieces + [piece]
  }

  /// A generous guess, in thousandths of the size of the letters.
  static func width(of text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width(of: $1) } }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "t", "f", "r", "I", " ", ".", ",", ":", ";", "'", "|", "!", "(", ")", "-": 400
    case "m", "w", "M", "W", "@", "%", "…", "&": 1000
    case "A"..."Z": 760
    case _ where scalar.value < 0x250: 650
    case _ where scalar.value < 0x1100: 760
    default: 1100
    }
  }
}
