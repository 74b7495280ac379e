/// How long the data that a form asks for are kept, as a notice says it.
struct NoticeTerms {
  /// Kinds of data that are kept for the same term.
  struct Group {
    let term: String
    var kinds: [String]
  }

  let phrasing: Phrasing
  let place: NoticePlace

  /// The kinds of data by term, in the order of the register.
  func groups() throws(WordFault) -> [Group] {
    var groups: [Group] = []
    for row in place.rows {
      let texts = try terms(of: row).map(phrasing.textOfGroups)
      let term = try phrasing.enumeration(texts.withoutRepeats)
      let kind = phrasing.kind(of: row)
      if let index = groups.firstIndex(where: { $0.term == term }) {
        groups[index].kinds = (groups[index].kinds + [kind]).withoutRepeats
      } else {
        groups.append(Group(term: term, kinds: [kind]))
      }
    }
    return groups
  }

  /// Every term, with the kinds of data that it is for where there are several.
  func all(_ groups: [Group]) throws(WordFault) -> String {
    let sentences = try groups.filter { !$0.term.isEmpty }.map { (group) throws(WordFault) in
      let kinds = try phrasing.list(group.kinds)
      guard groups.count > 1 else { return phrasing.sentence(group.term) }
      return phrasing.sentence(
        try phrasing.words[
          "retention.for-some", ["scope": phrasing.capitalised(kinds), "term": group.term]])
    }
    return sentences.isEmpty
      ? "" : try phrasing.words["notice.term", ["terms": sentences.joined(separator: " ")]]
  }

  /// The longest term alone; nil where one of the terms has no period to compare.
  func longest(_ groups: [Group]) throws(WordFault) -> String? {
    let terms = place.rows.flatMap(terms(of:))
    guard let first = terms.first else { return nil }
    let longest = terms.dropFirst().reduce(first) { $1.isLonger(than: $0) ? $1 : $0 }
    if groups.map(\.term) == [try phrasing.textOfGroups(longest)] { return try all(groups) }
    guard terms.allSatisfy({ $0.period != nil }) else { return nil }
    // It is the longest for everyone, so that it need not say of whom.
    let term = phrasing.unfinished(try phrasing.text(of: longest))
    return try phrasing.words["notice.longest", ["term": term]]
  }

  /// The terms of a row for the purposes of this place.
  private func terms(of row: PersonalData) -> [Retention] {
    let purposes = place.purposes.map(\.id)
    return place.activity.terms(of: row).filter { term in
      term.purposes.map { list in purposes.contains { list.value.contains($0) } } ?? true
    }
  }
}
