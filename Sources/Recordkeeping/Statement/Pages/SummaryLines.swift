/// The lines of the first screen below the purposes.
struct SummaryLines {
  private let statement: Statement
  /// How many items of a list are named.
  private static let most = 4

  init(of statement: Statement) { self.statement = statement }

  private var phrasing: Phrasing { statement.phrasing }
  private var activities: [ProcessingActivity] { statement.activities }

  func lines() throws(WordFault) -> [SummaryLine] {
    let lines = [try recipients(), try transfers(), try sensitive(), try decisions(), try longest()]
    // What a draft has not decided yet is marked; on a page that is published nothing is open.
    return lines.compactMap { $0 }.filter { !$0.text.isEmpty || statement.isPreview }
  }

  private func line(_ key: String, _ text: String, _ address: String) throws(WordFault) -> SummaryLine {
    SummaryLine(
      heading: try phrasing.words["summary.\(key)"], text: phrasing.capitalised(text), address: address)
  }

  private func recipients() throws(WordFault) -> SummaryLine {
    let kinds = commonest(
      statement.said.flatMap(\.recipients).map { party in
        party.category.map { phrasing.label($0.value.id, in: "party-categories") } ?? phrasing.name(of: party)
      })
    guard !kinds.isEmpty else {
      let isAnswered = activities.allSatisfy(\.namesRecipients)
      return try line("recipients", isAnswered ? phrasing.words["summary.no-recipients"] : "", "")
    }
    return try line("recipients", some(kinds, "summary.recipients-some"), "#_recipients")
  }

  /// Whether data leave the EEA, be it because the organisation itself is elsewhere; nil where a party of whom it should stand in the register does not say.
  private func transfers() throws(WordFault) -> SummaryLine? {
    let transfers = activities.flatMap(phrasing.countries)
    let parties = statement.said.flatMap(\.recipients)
    let own = statement.isOutsideEEA ? [statement.organisation.country?.value.id].compactMap(\.self) : []
    let places = try (own + transfers).map(phrasing.destination).withoutRepeats
    guard places.isEmpty else {
      let countries = try some(places, "summary.some")
      let text = try phrasing.words["summary.transfers-text", ["countries": countries]]
      return try line("transfers", text, parties.isEmpty ? "#_controller" : "#_recipients")
    }
    let isAnswered = parties.allSatisfy { party in
      party.transfers != nil
        || !party.fields.isBlank("transfers") && [.authority, .internal].contains(party.role?.value)
    }
    guard isAnswered, activities.allSatisfy(\.namesRecipients) else { return try line("transfers", "", "") }
    let address = parties.isEmpty ? "" : "#_recipients"
    return try line("transfers", phrasing.words["summary.transfers-none"], address)
  }

  private func sensitive() throws(WordFault) -> SummaryLine? {
    let rows = activities.flatMap { activity in activity.personalData.map { (activity, $0) } }
    let sensitive = rows.filter { !phrasing.flags(of: $0.1).isDisjoint(with: [.special, .criminal]) }
    guard let first = sensitive.first else { return nil }
    let kinds = sensitive.map { phrasing.kind(of: $0.1) }.withoutRepeats
    return try line("sensitive", some(kinds, "summary.some"), "#\(first.0.id)")
  }

  private func decisions() throws(WordFault) -> SummaryLine? {
    let subjects = activities.filter { !$0.hasEnded && !$0.decisions.isEmpty }
    guard let first = subjects.first else { return nil }
    let titles = try some(subjects.map(statement.title), "summary.some")
    let text = try phrasing.words["summary.decisions-text", ["subjects": titles]]
    return try line("decisions", text, "#\(first.id)")
  }

  /// The longest term that can be counted, with where to read of it.
  private func longest() throws(WordFault) -> SummaryLine? {
    var longest: (term: Retention, activity: ProcessingActivity)?
    for activity in activities {
      for term in activity.personalData.flatMap(activity.terms) where term.isLonger(than: longest?.term) {
        longest = (term, activity)
      }
    }
    guard let (term, activity) = longest else { return nil }
    let phrase = try phrasing.retention(term, in: activity)
    let values: WordValues = ["term": phrase.text, "subject": statement.title(of: activity)]
    return try line("longest", phrasing.words["summary.longest-of", values], "#\(activity.id)")
  }

  /// A list of which the first few are named and the others counted.
  private func some(_ items: [String], _ key: String) throws(WordFault) -> String {
    // One more takes no more room than saying that there is one more.
    guard items.count > Self.most + 1 else { return try phrasing.list(items) }
    let named = Array(items.prefix(Self.most))
    let first = try phrasing.enumeration(named, by: phrasing.separator(of: named))
    return try phrasing.words[key, ["list": first, "count": "\(items.count - Self.most)"]]
  }

  /// Each once, those that occur most often first.
  private func commonest(_ items: [String]) -> [String] {
    let counts = Dictionary(items.map { ($0, 1) }, uniquingKeysWith: +)
    let places = items.withoutRepeats.enumerated()
    return places.sorted { first, second in
      let (mine, theirs) = (counts[first.element] ?? 0, counts[second.element] ?? 0)
      return mine == theirs ? first.offset < second.offset : mine > theirs
    }.map(\.element)
  }
}

extension Retention {
  /// Whether its period is the longer, and longer than none; without a period it is longer than nothing.
  func isLonger(than other: Retention?) -> Bool {
    switch (self.period?.value, other?.period?.value) {
    case (nil, _), (_, .permanent): false
    case (.permanent, _), (_, nil): true
    case (.period(let mine), .period(let theirs)): mine.isLonger(than: theirs)
    }
  }
}
