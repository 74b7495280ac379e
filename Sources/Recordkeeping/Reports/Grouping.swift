/// By what the findings of a report are put together.
public enum Grouping: String, CaseIterable, Sendable {
  /// By the file that they point into.
  case file
  /// By the record, with its translations.
  case activity
  /// By the rule that is broken.
  case rule
  /// By the function or department that the activity belongs to.
  case owner
}
