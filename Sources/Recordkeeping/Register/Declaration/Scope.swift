/// A table and the tables around it, outermost first, to see whether a key is required there.
public struct Scope: Sendable {
  /// The table itself.
  public let fields: Fields
  /// The tables around it: the activity or party, and what lies between.
  public let around: [Fields]
  /// The register it stands in.
  public let register: Register

  /// Who is responsible.
  var organisation: Organisation? { register.organisation }

  /// The table, read as one kind of record.
  func own<Keys: RecordKeys>(_ keys: Keys.Type) -> Record<Keys> { Record(fields) }

  /// The activity that the table stands in, or is.
  var activity: ProcessingActivity? { enclosing(ActivityKeys.self) }
  /// The party that the table stands in, or is.
  var party: Party? { enclosing(PartyKeys.self) }
  /// The purpose that the table stands in, or is.
  var purpose: Purpose? { enclosing(PurposeKeys.self) }

  /// Whether the activity is the organisation's own, not done for a client.
  var isOwn: Bool { activity?.isOwn ?? true }

  /// Whether the table can come on the site at all: work for clients, and the clients themselves, never do.
  var isPublished: Bool { isOwn && party?.role?.value != .client }

  /// Whether a word stands in a vocabulary of the register.
  func isKnown(_ word: String, in vocabulary: String) -> Bool {
    register.vocabularies.knows(word, in: vocabulary)
  }

  /// Whether the party has to be reachable in the record and no way is given; of clients, PRC01 tells.
  var lacksContact: Bool {
    guard let party, party.role?.value == .jointController else { return false }
    return party.email == nil && party.phone == nil && party.website == nil
  }

  /// Whether the organisation is a public body with a cookie for which visitors are asked (Tw art. 11.7a(5)).
  var isPublicBodyAskingConsent: Bool {
    guard organisation?.kind?.value == .publicBody else { return false }
    return register.activities.contains { activity in
      activity.isOwn && activity.cookies.contains { $0.needsConsent(of: activity) }
    }
  }

  private func enclosing<Keys: RecordKeys>(_ keys: Keys.Type) -> Record<Keys>? {
    if fields.table === Keys.table { return Record(fields) }
    return around.last { $0.table === Keys.table }.map { Record($0) }
  }
}
