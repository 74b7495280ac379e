/// Puts chosen services into a starter: in the place of the parties that stood for them, with the activities they need.
struct ServiceChoice {
  private let starter: Starter
  private let services: [Service]
  /// The activities, those of the starter first.
  let activities: [String]

  init(_ services: [Service], in starter: Starter) {
    self.starter = starter
    var seen: Set<String> = []
    self.services = services.filter { seen.insert($0.id).inserted }
    activities = Self.activities(starter, self.services)
  }

  /// The text of an activity, with the services in it.
  func activity(_ id: String) -> [UInt8] {
    var text = DraftLines(starter.draft("activities/\(id).md"))
    for service in services where joins(service, id) { text.append(service.id, toListOf: "recipients") }
    for group in ServiceGroup.all { place(group, in: &text, of: id) }
    return text.bytes
  }

  /// The files of the parties that the activities name, by their ids.
  func parties(of texts: [[UInt8]]) -> [SourceFile] {
    let texts = texts.map(DraftLines.init)
    let own = services.filter { service in texts.contains { $0.contains("\"\(service.id)\"") } }
    let others = Starter.partyIDs.filter { id in texts.contains { $0.contains("\"\(id)\"") } }
    let files =
      own.map { PartyDraft($0).file }
      + others.map { id in
        SourceFile(path: "parties/\(id).md", bytes: starter.draft("parties/\(id).md"))
      }
    return files.sorted { $0.path.precedes($1.path) }
  }

  private static func activities(_ starter: Starter, _ services: [Service]) -> [String] {
    // An activity for one kind of service stays only where a service asks for it.
    let unasked = ServiceGroup.all.filter { group in
      let chosen = services.filter { $0.group.id == group.id }
      return group.cookie != nil && !chosen.isEmpty && !chosen.contains { $0.activity == group.activity }
    }.map(\.activity)
    let kept = starter.activities.filter { !unasked.contains($0) }
    let needed = services.filter { service in
      service.ownActivity != nil
        || !(names(service.group.party, kept, starter) || service.group.joins.contains(where: kept.contains))
    }.map(\.activity)
    return kept + Set(needed).subtracting(kept).sorted { $0.precedes($1) }
  }

  private static func names(_ party: String?, _ activities: [String], _ starter: Starter) -> Bool {
    guard let party else { return false }
    return activities.contains {
      DraftLines(starter.draft("activities/\($0).md")).contains("\"\(party)\"")
    }
  }

  /// Whether a service is to be added to an activity in which no party stands for it.
  private func joins(_ service: Service, _ activity: String) -> Bool {
    service.group.joins.contains(activity) && !Self.names(service.group.party, activities, starter)
      || service.group.party == nil && service.activity == activity
  }

  /// Puts the services of a group in the place of the party that stood for them.
  private func place(_ group: ServiceGroup, in text: inout DraftLines, of activity: String) {
    guard let party = group.party, text.contains("\"\(party)\"") else { return }
    // Two groups may share a party: a web shop's platform hosts it too.
    let chosen = services.filter { $0.group.party == party }
    let own = chosen.filter { $0.activity == activity }
    let placed = own.isEmpty ? chosen : own
    guard let first = placed.first else { return }
    placeCookies(of: placed, group, in: &text)
    text.replace("\"\(party)\"", with: placed.map { "\"\($0.id)\"" }.joined(separator: ", "))
    text.replace("parties/\(party).md", with: "parties/\(first.id).md")
  }

  /// Makes a table for each cookie of the services out of the one that stood for all.
  private func placeCookies(of services: [Service], _ group: ServiceGroup, in text: inout DraftLines) {
    guard let row = group.cookie, let table = text.takeTable("cookies.\(row)") else { return }
    for service in services where !service.isWithoutCookies {
      let cookies: [Service.Cookie?] = service.cookies.isEmpty ? [nil] : service.cookies
      for cookie in cookies {
        text.appendTable(
          CookieDraft(service: service, cookie: cookie, row: row, group: group).lines(from: table))
      }
    }
  }
}
