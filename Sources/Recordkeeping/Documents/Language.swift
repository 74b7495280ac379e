/// A language in which the program speaks to the people who run it.
public enum Language: String, CaseIterable, Sendable {
  case nl
  case en
}
