extension Notice {
  /// Finds in the register what a notice has to say.
  struct Parts {
    let phrasing: Phrasing
    let place: NoticePlace
    let published: PublishedAddress

    private var words: Words { phrasing.words }
    private var activity: ProcessingActivity { place.activity }

    /// Who uses what, for which purposes, and how long; the kinds of data are named once.
    func facts() throws(WordFault) -> [String] {
      let groups = try groups()
      let isOne = groups.count == 1
      return [try uses(isOne ? groups[0].kinds : [])] + [try purposes()].filter { !$0.isEmpty }
        + [try terms(groups, isOne: isOne)].filter { !$0.isEmpty }
    }

    /// Where to read more, and what people can do.
    func links() throws(WordFault) -> [PageLink] {
      let consents = place.purposes.filter { $0.consent != nil || $0.legalBasis?.value == .consent }
      var links = [try link("more", published.statement(of: activity))]
      if !consents.isEmpty {
        links.append(try link("withdraw", published.withdrawal(of: consents, in: activity)))
      }
      if place.purposes.contains(where: \.canBeObjectedTo) {
        links.append(try link("object", published.objection))
      }
      return links
    }

    private func link(_ key: String, _ address: String) throws(WordFault) -> PageLink {
      let text = try words["notice.\(key)"]
      guard published.isWhole else { return PageLink(path: address, text: text) }
      return PageLink(address: address, text: text) ?? PageLink(text: text)
    }

    private func uses(_ kinds: [String]) throws(WordFault) -> String {
      let own = phrasing.register.organisation?.name?.value ?? ""
      let others = activity.jointControllers.compactMap { phrasing.register.party($0.id) }
      let who = try phrasing.list([own] + others.map(phrasing.name(of:)))
      let key = "notice.uses" + (others.isEmpty ? "" : "-joint")
      guard !kinds.isEmpty else { return try words[key, ["who": who]] }
      return try words["\(key)-kinds", ["who": who, "kinds": phrasing.list(kinds)]]
    }

    private func purposes() throws(WordFault) -> String {
      let texts = place.purposes.compactMap { $0.purpose.map { phrasing.sentence(phrasing.text($0.value)) } }
      return texts.isEmpty ? "" : try words["notice.purpose", ["purposes": texts.joined(separator: " ")]]
    }

    private func terms(_ groups: [Group], isOne: Bool) throws(WordFault) -> String {
      let sentences = try groups.filter { !$0.term.isEmpty }.map { (group) throws(WordFault) in
        let kinds = try phrasing.list(group.kinds)
        let text = isOne ? group.term : "\(phrasing.capitalised(kinds)): \(group.term)"
        return phrasing.sentence(text)
      }
      return sentences.isEmpty ? "" : try words["notice.term", ["terms": sentences.joined(separator: " ")]]
    }
  }

  /// Kinds of data that are kept for the same term.
  struct Group {
    let term: String
    var kinds: [String]
  }
}

extension Notice.Parts {
  private func groups() throws(WordFault) -> [Notice.Group] {
    var groups: [Notice.Group] = []
    for row in place.rows {
      let (term, kind) = (try term(of: row), phrasing.kind(of: row))
      if let index = groups.firstIndex(where: { $0.term == term }) {
        groups[index].kinds = phrasing.unique(groups[index].kinds + [kind])
      } else {
        groups.append(Notice.Group(term: term, kinds: [kind]))
      }
    }
    return groups
  }

  /// How long a row is kept for the purposes of this place.
  private func term(of row: PersonalData) throws(WordFault) -> String {
    let purposes = place.purposes.map(\.id)
    let terms = activity.terms(of: row).filter { term in
      term.purposes.map { list in purposes.contains { list.value.contains($0) } } ?? true
    }
    let texts = try terms.map { (term) throws(WordFault) in
      let text = phrasing.unfinished(try phrasing.retention(term, in: activity).text)
      guard let groups = term.dataSubjects?.value.ids, !groups.isEmpty else { return text }
      let scope = try phrasing.words["retention.scope-of", ["subjects": phrasing.subjects(groups)]]
      return try phrasing.words["retention.for-some", ["scope": scope, "term": text]]
    }
    return phrasing.unique(texts).joined(separator: "; ")
  }
}
