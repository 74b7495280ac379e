/// For whom the pages in a folder are. The two never lie in one folder, so that nobody publishes what is internal.
public enum SiteKind: CaseIterable, Sendable {
  /// For everyone: the statement.
  case published
  /// For the data protection officer and the supervisory authority: the whole register.
  case `internal`

  /// The first line of the list that makes a folder ours.
  var heading: String {
    switch self {
    case .published: "# avgreg-site 1"
    case .internal: "# avgreg-internal 1"
    }
  }

  /// The bytes of the longest first line.
  static let longestHeading = allCases.map(\.heading.utf8.count).max() ?? 0

  /// The kind of a list, by its first line.
  init?(manifest: [UInt8]) {
    let line = manifest.prefix { $0 != UInt8(ascii: "\n") }
    guard let kind = Self.allCases.first(where: { line.elementsEqual($0.heading.utf8) }) else { return nil }
    self = kind
  }
}
