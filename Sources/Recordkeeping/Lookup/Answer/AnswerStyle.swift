/// How an answer is written for people.
public struct AnswerStyle: Sendable {
  /// The language.
  public let language: Language
  /// The colours, where there is a terminal.
  public let palette: Palette
  /// How many columns a line may take.
  public let columns: Int

  /// A style; no line is wider than 80 columns unless the terminal is.
  public init(language: Language, palette: Palette = Palette(isColoured: false), columns: Int = 80) {
    self.language = language
    self.palette = palette
    self.columns = max(columns, 40)
  }
}
