extension Statement {
  /// How many purposes and kinds of recipients the summary names.
  private static let most = 5

  /// The values of the first screen: who, what for, shared with whom, what would surprise, how long.
  func summary() throws(WordFault) -> [String: TemplateValue] {
    // One more takes no more room than saying that there is one more.
    let count = activities.count > Self.most + 1 ? Self.most : activities.count
    let rest = activities.count - count
    return [
      "summary-purposes": .list(activities.prefix(count).compactMap(mainPurpose)),
      "summary-more": .text(rest > 0 ? "\(rest)" : ""),
      "summary-recipients": .text(try recipientKinds()),
      "recipients-open": .flag(!activities.allSatisfy(\.namesRecipients)),
      "summary-transfers": .text(try transferCountries()),
      "summary-transfers-address": .text(address { !phrasing.transfers(of: $0).isEmpty }),
      "summary-sensitive": .text(try sensitiveKinds()),
      "summary-decisions": .text(try subjectsWithDecisions()),
      "summary-decisions-address": .text(address { !$0.decisions.isEmpty }),
      "summary-longest": .list(try longest()),
    ]
  }

  private func mainPurpose(of activity: ProcessingActivity) -> TemplateValue? {
    guard let purpose = activity.purposes.first?.purpose else { return nil }
    return .table(["text": .text(phrasing.text(purpose.value)), "address": .text("#\(activity.id)")])
  }

  private func address(of condition: (ProcessingActivity) -> Bool) -> String {
    activities.first(where: condition).map { "#\($0.id)" } ?? ""
  }

  private func recipientKinds() throws(WordFault) -> String {
    let kinds = commonest(
      activities.flatMap(phrasing.recipients).map { party in
        party.category.map { phrasing.label($0.value.id, in: "party-categories") } ?? phrasing.name(of: party)
      })
    guard kinds.count > Self.most + 1 else { return phrasing.capitalised(try phrasing.list(kinds)) }
    let first = phrasing.capitalised(kinds.prefix(Self.most).joined(separator: ", "))
    return try phrasing.words[
      "summary.recipients-some", ["list": first, "count": "\(kinds.count - Self.most)"]]
  }

  /// Each once, those that occur most often first.
  private func commonest(_ items: [String]) -> [String] {
    let counts = Dictionary(items.map { ($0, 1) }, uniquingKeysWith: +)
    let places = phrasing.unique(items).enumerated()
    return places.sorted { first, second in
      let (mine, theirs) = (counts[first.element] ?? 0, counts[second.element] ?? 0)
      return mine == theirs ? first.offset < second.offset : mine > theirs
    }.map(\.element)
  }

  private func subjectsWithDecisions() throws(WordFault) -> String {
    try phrasing.list(activities.filter { !$0.decisions.isEmpty }.map(title(of:)))
  }

  private func title(of activity: ProcessingActivity) -> String {
    ActivitySection(statement: self, activity: activity).title
  }

  private func transferCountries() throws(WordFault) -> String {
    let transfers = activities.flatMap(phrasing.transfers)
    return try phrasing.list(phrasing.unique(transfers.map { phrasing.country($0.transfer.id) }))
  }

  private func sensitiveKinds() throws(WordFault) -> String {
    let rows = activities.flatMap(\.personalData)
    let sensitive = rows.filter { !phrasing.flags(of: $0).isDisjoint(with: [.special, .criminal]) }
    return phrasing.capitalised(try phrasing.list(phrasing.unique(sensitive.map(phrasing.kind))))
  }

  /// The longest term that can be counted, with where to read of it.
  private func longest() throws(WordFault) -> [TemplateValue] {
    var longest: (term: Retention, activity: ProcessingActivity)?
    for activity in activities {
      for term in activity.personalData.flatMap(activity.terms) {
        if term.isLonger(than: longest?.term) { longest = (term, activity) }
      }
    }
    guard let (term, activity) = longest else { return [] }
    let phrase = try phrasing.retention(term, in: activity)
    let text = try phrasing.words[
      "summary.longest-of", ["term": phrase.text, "subject": title(of: activity)]]
    return [.table(["text": .text(phrasing.capitalised(text)), "address": .text("#\(activity.id)")])]
  }
}

extension Retention {
  /// Whether its period is the longer, and longer than none; without a period it is longer than nothing.
  fileprivate func isLonger(than other: Retention?) -> Bool {
    switch (self.period?.value, other?.period?.value) {
    case (nil, _), (_, .permanent): false
    case (.permanent, _), (_, nil): true
    case (.period(let mine), .period(let theirs)): mine.isLonger(than: theirs)
    }
  }
}
