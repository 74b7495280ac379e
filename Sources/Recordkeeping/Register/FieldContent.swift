/// What the value of a key says, by form.
public enum FieldContent: Sendable {
  /// `"none"`: we looked, and there is nothing.
  case nothing
  /// Something that was already told of; nobody has to answer again.
  case unreadable
  case text(Text)
  case string(String)
  case number(Int)
  case flag(Bool)
  case day(Day)
  case period(Period)
  case words([Located<String>])
  case table(Fields)
  case rows([Fields])
  case days([String: Located<Day>])
  case map([String: Located<String>])
}
