import Starters

/// A kind of service that organisations use, such as payment: what is the same for every service of that kind.
public struct ServiceGroup: Sendable {
  /// The word for it: `payment`.
  public let id: String
  /// What the kind is called.
  public let label: Wording
  /// The party of the starters whose place such a service takes.
  let party: String?
  /// Activities to whose recipients such a service is added where none names that party.
  let joins: [String]
  /// The activity to add where there is neither.
  let activity: String
  /// The row of that activity which stands for a cookie of the service.
  let cookie: String?
  let category: String
  let role: String?
  let service: String

  /// Every kind, in the order in which they are offered.
  public static let all: [ServiceGroup] = LawFile.tables(Starters.serviceGroups).map(ServiceGroup.init(_:))

  private init(_ toml: TOMLValue) {
    id = toml.key
    label = Wording(nl: toml["nl"]?.string ?? "", en: toml["en"]?.string ?? "")
    party = toml["party"]?.string
    joins = toml["joins"]?.children.compactMap(\.string) ?? []
    activity = toml["activity"]?.string ?? ""
    cookie = toml["cookie"]?.string
    category = toml["category"]?.string ?? ""
    role = toml["role"]?.string
    service = toml["service"]?.string ?? ""
  }
}
