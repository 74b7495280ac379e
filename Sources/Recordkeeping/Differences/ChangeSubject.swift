/// The record that a change is about.
public struct ChangeSubject: Hashable, Sendable {
  /// The kinds of record; `register` is what belongs to none of them.
  public enum Kind: String, Sendable {
    case register, organisation, activity, party
  }

  /// The kind of record.
  public let kind: Kind
  /// Its id before and after; neither for the register and the organisation.
  let pair: RowMatches.Pair

  init(_ kind: Kind, _ before: String? = nil, _ after: String? = nil) {
    self.kind = kind
    pair = RowMatches.Pair(before: before, after: after)
  }

  /// Its id as it is now, or as it was where it is gone.
  public var id: String? { pair.after ?? pair.before }
  /// The id that it had, where it has another now.
  public var earlierID: String? { pair.before == id ? nil : pair.before }
}
