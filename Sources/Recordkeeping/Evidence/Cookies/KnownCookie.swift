/// A cookie that many sites have: what is generally known of it, for the owner to look up.
struct KnownCookie: Sendable {
  let pattern: CookiePattern
  /// Its name as it is known, `*` for any text.
  let name: String
  /// Who made the program or service that sets it.
  let maker: String
  /// The service that sets it, of those that a party can be started from.
  let service: Service?
  /// Its class, where that does not depend on how it is set.
  let kind: CookieClass?
  /// What it does, as a sentence without a full stop; empty where nobody says so.
  let purpose: Wording
  /// How long it lives by its documentation, as words of English.
  let lasts: String?

  /// What is said of it: `Google Analytics, statistiek`.
  var words: Wording {
    let maker = FieldTitle.shown(maker)
    guard let label = kind?.row?.wording else { return Wording(nl: maker, en: maker) }
    return Wording(nl: "\(maker), \(label.nl)", en: "\(maker), \(label.en)")
  }
}
