/// Every list of words that a register is filled in with: the closed ones of the format, and the vocabularies to which a
/// register adds words of its own.
public enum WordLists {
  /// Their names.
  public static let names: [String] = Vocabularies.builtIn.names + Choices.names

  /// The words of a list, built in; nil for an unknown name.
  public static subscript(name: String) -> Vocabulary? {
    if let vocabulary = Vocabularies.builtIn[name] { return vocabulary }
    return Choices.names.contains(name) ? Choices[name] : nil
  }
}
