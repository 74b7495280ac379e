/// How long data are kept, in words.
public struct RetentionPhrase: Hashable, Sendable {
  /// `7 jaar na het einde van het boekjaar`: without a capital or a full stop, unless the register's own criteria have them.
  public let text: String
  /// The acts that name the term, and the selection list of a public body; empty where there are none.
  public let law: [String]
  /// For which groups or purposes it holds, `van werknemers`; nil where it holds for all.
  public let scope: String?
}
