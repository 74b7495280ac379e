import Starters

/// A service that many organisations use, such as Mollie: what is generally known of it, to start a party from.
public struct Service: Sendable {
  /// A cookie that the service's documentation names.
  struct Cookie: Sendable {
    let id: String
    let name: String
    let purpose: String
    /// What the documentation says of how long it stays.
    let hint: String
    /// Its class, where that does not depend on how the service is set.
    let kind: CookieClass?
  }

  /// The word for it, and the id of its party: `mollie`.
  public let id: String
  /// What people call it: `Google Analytics`.
  public let label: String
  /// The kind of service.
  public let group: ServiceGroup
  let name: String?
  let country: String?
  let website: String?
  let category: String
  /// Nil where the owner has to look it up in the contract.
  let role: String?
  let service: String
  /// What to ask about the name, where that is another question than usual.
  let ask: String?
  /// The activity that it belongs to, where that is another than its group's.
  let ownActivity: String?
  let cookies: [Cookie]
  /// Whether it is known to set no cookies.
  let isWithoutCookies: Bool

  /// Every service, by group and then by name.
  public static let all: [Service] = {
    let groups = Dictionary(ServiceGroup.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let services = LawFile.tables(Starters.services).compactMap { toml in
      toml["group"]?.string.flatMap { groups[$0] }.map { Service(toml, $0) }
    }
    return ServiceGroup.all.flatMap { group in services.filter { $0.group.id == group.id } }
  }()

  /// The service of a word, in any spelling of it: `mollie`, `Google Analytics`.
  public init?(named word: String) {
    let asked = Self.plain(word)
    guard let service = Self.all.first(where: { Self.plain($0.id) == asked || Self.plain($0.label) == asked })
    else { return nil }
    self = service
  }

  /// The service that was probably meant.
  public static func nearest(to word: String) -> String? { Nearest.word(to: word, among: all.map(\.id)) }

  /// The activity that it belongs to.
  var activity: String { ownActivity ?? group.activity }

  private init(_ toml: TOMLValue, _ group: ServiceGroup) {
    id = toml.key
    label = toml["label"]?.string ?? toml.key
    self.group = group
    name = toml["name"]?.string
    country = toml["country"]?.string
    website = toml["website"]?.string
    category = toml["category"]?.string ?? group.category
    let role = toml["role"]?.string ?? group.role
    self.role = role == "" ? nil : role
    service = toml["service"]?.string ?? group.service
    ask = toml["ask"]?.string
    ownActivity = toml["activity"]?.string
    cookies =
      toml["cookies"]?.children.map { row in
        Cookie(
          id: row.key, name: row["name"]?.string ?? "", purpose: row["purpose"]?.string ?? "",
          hint: row["hint"]?.string ?? "",
          kind: row["class"]?.string.flatMap(CookieClass.init(rawValue:)))
      } ?? []
    isWithoutCookies = toml["without-cookies"]?.boolean ?? false
  }

  /// The letters and digits alone.
  private static func plain(_ word: String) -> [UInt8] {
    word.utf8.map(\.lowercased).filter { $0.isSmallLetter || $0.isDigit }
  }
}
