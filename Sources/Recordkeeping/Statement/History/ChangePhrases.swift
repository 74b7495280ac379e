/// Says changes in the words of one language: those of one step from a version to the next.
struct ChangePhrases {
  /// The register before, in words; nil for the first version.
  let old: Phrasing?
  /// The register after, in words.
  let new: Phrasing

  var words: Words { new.words }

  /// What changed of one subject: an activity, or the organisation itself.
  struct Subject {
    /// The activity's title; nil for the organisation.
    let title: String?
    /// The activity's id after, or before where it is gone; nil for the organisation.
    let activity: String?
    /// What changed, a line each.
    let lines: [String]
  }

  /// The changes by subject, in the order in which they are told.
  func subjects(_ changes: [FactChange]) throws(WordFault) -> [Subject] {
    var places: [RowMatches.Pair] = []
    for change in changes where !places.contains(change.activity) { places.append(change.activity) }
    return try places.map { (pair) throws(WordFault) in
      var lines: [String] = []
      for change in changes where change.activity == pair {
        lines += try self.lines(change).filter { !lines.contains($0) }
      }
      return Subject(title: title(of: pair), activity: pair.after ?? pair.before, lines: lines)
    }
  }

  /// A change in words: a line, or one for each of several values.
  func lines(_ change: FactChange) throws(WordFault) -> [String] {
    let facts = ChangedFacts(change, old: old, new: new)
    var lines: [String] = []
    for values in try facts.values() {
      var values = values
      for key in words.placeholders(of: "change.\(change.kind.rawValue)") ?? []
      where values[key, default: ""].isEmpty {
        values[key] = try words["change.unnamed"]
      }
      lines.append(try words["change.\(change.kind.rawValue)", WordValues(values)])
    }
    return lines
  }

  /// The title of an activity as it is now; as it was where it is gone.
  private func title(of pair: RowMatches.Pair) -> String? {
    guard let id = pair.after ?? pair.before else { return nil }
    let phrasing = pair.after == nil ? old : new
    let activity = phrasing?.register.activities.first { $0.id == id }
    return activity?.title.flatMap { phrasing?.text($0.value) } ?? id
  }
}
