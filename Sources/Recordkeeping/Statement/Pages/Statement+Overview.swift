extension Statement {
  /// The values of the overview: a line for each purpose, by activity, and everyone who gets data.
  func overview() throws(WordFault) -> TemplateTable {
    let present = try said.map(subject)
    let past = try former.map { (activity) throws(WordFault) in TemplateValue.table(try gone(activity)) }
    let (parties, subjects) = (recipients, subjectsByRecipient)
    return [
      "overview": .list(present + past),
      "former": .list(past),
      "has-recipients": .flag(!parties.isEmpty),
      "all-recipients": .list(
        try parties.map { (party) throws(WordFault) in try recipient(party, subjects[party.id] ?? []) }),
    ]
  }

  /// The title of an activity as the reader sees it.
  func title(of activity: ProcessingActivity) -> String { phrasing.title(of: activity) }

  private func subject(_ said: SaidActivity) throws(WordFault) -> TemplateValue {
    let activity = said.activity
    return .table([
      "id": .text(activity.id), "activity-title": .text(title(of: activity)),
      "address": .text(addresses.of(activity)), "ended": .flag(activity.hasEnded),
      "gone": .text(""), "rows": .list(adding(waysToWithdraw: said, to: try said.lines.get())),
    ])
  }

  /// What is left of an activity of which the last term has run out: its place, and a line.
  func gone(_ activity: ProcessingActivity) throws(WordFault) -> TemplateTable {
    [
      "id": .text(activity.id), "activity-title": .text(title(of: activity)),
      "address": .text(addresses.of(activity)), "ended": .flag(false),
      "gone": .text(try line(onGone: activity)), "rows": .list([]),
    ]
  }

  private func line(onGone activity: ProcessingActivity) throws(WordFault) -> String {
    guard let day = activity.ended?.value else { return try phrasing.words["activity.gone"] }
    return try phrasing.words["activity.gone-on", ["date": phrasing.date(day)]]
  }

  /// Everyone who gets data of some activity, in the order in which the statement first names them.
  private var recipients: [Party] {
    var seen: Set<String> = []
    return said.flatMap(\.recipients).filter { seen.insert($0.id).inserted }
  }

  /// The activities of which each recipient gets data, by the party's id.
  private var subjectsByRecipient: [String: [ProcessingActivity]] {
    var subjects: [String: [ProcessingActivity]] = [:]
    for said in said {
      for party in said.recipients { subjects[party.id, default: []].append(said.activity) }
    }
    return subjects
  }

  private func recipient(_ party: Party, _ subjects: [ProcessingActivity]) throws(WordFault) -> TemplateValue
  {
    let code = party.country?.value.id
    let isOutside = code.map { !Countries.isInEEA($0, on: phrasing.day) } ?? false
    let transfers = try (party.transfers?.value.value?.records ?? []).map { (transfer) throws(WordFault) in
      try phrasing.destination(transfer.id)
    }
    var remark = isOutside ? try phrasing.words["overview.outside"] : ""
    if !transfers.isEmpty, !isOutside {
      remark = try phrasing.words["overview.onward", ["countries": phrasing.list(transfers.withoutRepeats)]]
    }
    return .table([
      "recipient": .text(phrasing.capitalised(phrasing.name(of: party))),
      "service": .text(try phrasing.service(of: party)),
      "country": .text(orNothing: code.map { Countries.name($0, in: phrasing.language) ?? $0 }),
      "outside": .text(remark),
      "subjects": .list(subjects.map(link)),
    ])
  }
}
