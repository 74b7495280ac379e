/// A cookie, or a key in the store of a browser, that was seen on the site. What it holds is never kept.
struct SeenCookie: Sendable {
  /// How the site keeps it on the device.
  enum Technique: Sendable {
    case cookie
    case localStorage
  }

  /// How long it lives from the moment it is set.
  enum Lifetime: Hashable, Sendable {
    /// Until the browser is closed.
    case session
    /// In seconds.
    case seconds(Int)
    /// Until someone removes it.
    case persistent
    /// The source does not tell.
    case unknown
  }

  /// Its name, and where it stands.
  let name: Located<String>
  /// The host that it belongs to, in small letters and without a leading dot; nil where the source does not tell.
  let host: String?
  let technique: Technique
  let lifetime: Lifetime
  let moment: SeenMoment
}
