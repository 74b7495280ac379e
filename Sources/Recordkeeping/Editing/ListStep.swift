/// One change to a list of words.
enum ListStep: Hashable, Sendable {
  case add(String)
  case remove(String)

  /// The words of a list after the change.
  func applied(to words: [String]) -> [String] {
    switch self {
    case .add(let word): return words.contains(word) ? words : words + [word]
    case .remove(let word):
      guard let place = words.firstIndex(of: word) else { return words }
      return Array(words[..<place] + words[(place + 1)...])
    }
  }
}
