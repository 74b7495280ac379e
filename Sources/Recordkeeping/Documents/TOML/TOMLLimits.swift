/// How much of a TOML text is read before reading stops with a flaw.
public struct TOMLLimits: Sendable {
  /// Levels of nesting: arrays, tables and the parts of a dotted key together.
  public let depth: Int
  /// Keys in one text.
  public let keys: Int
  /// Flaws in one text; a text with more is not TOML at all.
  public let flaws: Int

  /// Limits for a record of a register unless said otherwise.
  public init(depth: Int = 64, keys: Int = 2_000, flaws: Int = 100) {
    self.depth = depth
    self.keys = keys
    self.flaws = flaws
  }
}
