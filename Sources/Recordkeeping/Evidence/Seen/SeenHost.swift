/// A host that the site has the visitor's browser call.
struct SeenHost: Sendable {
  /// What the browser calls it for.
  enum Means: Sendable {
    case script
    case style
    case font
    case image
    case frame
    case media
    /// A connection that the page asks to be opened beforehand.
    case connection
    /// Any other call, as a recorded visit shows.
    case request
  }

  /// The address with that host, as written, and where it stands.
  let address: Located<String>
  /// The host, in small letters and without a port.
  let host: String
  let means: Means
  let moment: SeenMoment
}
