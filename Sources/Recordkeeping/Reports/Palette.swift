/// The colours of a report; none where the reader has no terminal. Words carry the meaning, never colour alone.
public struct Palette: Sendable {
  /// Whether colours are used.
  public let isColoured: Bool

  /// A palette with or without colours.
  public init(isColoured: Bool) { self.isColoured = isColoured }

  func paint(_ text: String, _ colour: Colour) -> String {
    isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }

  enum Colour: String {
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case bold = "1"
    case faint = "2"
  }
}
