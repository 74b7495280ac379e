/// Characters in a row that nobody sees.
struct HiddenRun {
  /// What such a character does to a text.
  enum Kind {
    /// Turns the direction of reading, so that the screen shows another order than the one that counts.
    case direction
    /// Letters that no screen shows, and that a program reads all the same.
    case tag
    /// An order to a terminal or a printer.
    case control
    /// Takes no room, so that two texts look the same and are not.
    case invisible
  }

  let kind: Kind
  let range: Range<Int>
  /// The first of them.
  let first: Unicode.Scalar
  /// How many there are.
  let count: Int
}

extension HiddenRun.Kind {
  /// What a hidden character does; nil for one that can be seen.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case 0xE0001, 0xE0020...0xE007F: self = .tag
    case 0x00...0x1F, 0x7F...0x9F: self = .control
    // Marks that Arabic and Syriac put around a number are seen.
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: return nil
    // An empty pattern of braille, and numbers that are no characters.
    case 0x2800, 0xFDD0...0xFDEF: self = .invisible
    case let value where value & 0xFFFE == 0xFFFE: self = .invisible
    default:
      guard SafeText.isHidden(scalar) else { return nil }
      self = .invisible
    }
  }
}
