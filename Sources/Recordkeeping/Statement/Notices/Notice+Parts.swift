extension Notice {
  /// Finds in the register what a notice has to say.
  struct Parts {
    /// A notice is read while filling in a form: with more words than this, it leaves to the statement what it can.
    private static let mostWords = 45

    let phrasing: Phrasing
    let place: NoticePlace
    let published: PublishedAddress

    private var words: Words { phrasing.words }
    private var activity: ProcessingActivity { place.activity }

    /// Who uses what, for which purposes, and how long. Where that is long and the terms differ, the longest term stands
    /// for all; where it still is, the kinds of data, which the fields beside it show, are left out.
    func facts() throws(WordFault) -> [String] {
      let terms = NoticeTerms(phrasing: phrasing, place: place)
      let groups = try terms.groups()
      let kinds = groups.flatMap(\.kinds).withoutRepeats
      let purposes = try purposes()
      let isOne = groups.count == 1
      let full = [try uses(isOne ? kinds : []), purposes, try terms.all(groups)]
      guard Self.isLong(full), let shorter = try terms.longest(groups) else {
        return full.filter { !$0.isEmpty }
      }
      let short = [try uses(kinds), purposes, shorter]
      return (Self.isLong(short) ? [try uses([]), purposes, shorter] : short).filter { !$0.isEmpty }
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
      let who = try phrasing.list([own] + others.map(phrasing.controllerName(of:)))
      let key = "notice.uses" + (others.isEmpty ? "" : "-joint")
      guard !kinds.isEmpty else { return try words[key, ["who": who]] }
      return try words["\(key)-kinds", ["who": who, "kinds": phrasing.list(kinds)]]
    }

    private func purposes() throws(WordFault) -> String {
      let texts = place.purposes.compactMap { $0.purpose.map { phrasing.sentence(phrasing.text($0.value)) } }
      return texts.isEmpty ? "" : try words["notice.purpose", ["purposes": texts.joined(separator: " ")]]
    }

    private static func isLong(_ sentences: [String]) -> Bool {
      sentences.reduce(0) { $0 + words(in: $1) } > mostWords
    }

    private static func words(in sentence: String) -> Int {
      var count = 0
      var isBetween = true
      for byte in sentence.utf8 {
        if isBetween, byte != UInt8(ascii: " ") { count += 1 }
        isBetween = byte == UInt8(ascii: " ")
      }
      return count
    }
  }
}
