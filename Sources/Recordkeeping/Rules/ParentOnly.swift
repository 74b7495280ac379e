/// Finds the words by which a text leaves withdrawal to parents alone.
enum ParentOnly {
  /// Whether a text says so, in Dutch or English, and does not name the age from which a child can do it.
  static func isSaid(in text: String) -> Bool {
    let words = text.words
    guard ages.isDisjoint(with: words) else { return false }
    return words.indices.contains { place in
      guard only.contains(words[place]), place == 0 || !["niet", "not"].contains(words[place - 1]) else {
        return false
      }
      return words[(place + 1)...].prefix(5).indices.contains { isParent($0, words) }
    }
  }

  private static let only: Set<String> = ["alleen", "uitsluitend", "slechts", "enkel", "only", "solely"]
  private static let ages: Set<String> = ["12", "twaalf", "twelve"]
  private static let parents: Set<String> = [
    "ouder", "ouders", "voogd", "voogden", "verzorger", "verzorgers", "vertegenwoordiger", "parent",
    "parents",
    "guardian", "guardians", "representative",
  ]

  /// `ouder` is also `older`: "ouder dan 16", "16 jaar of ouder".
  private static func isParent(_ place: Int, _ words: [String]) -> Bool {
    guard parents.contains(words[place]) else { return false }
    if words[place] != "ouder" { return true }
    let isAge = place + 1 < words.count && words[place + 1] == "dan"
    return !isAge && !(place > 1 && words[place - 1] == "of" && words[place - 2] == "jaar")
  }
}
