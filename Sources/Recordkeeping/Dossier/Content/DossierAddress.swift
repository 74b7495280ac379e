/// A place in the internal view that others link to.
enum DossierAddress: Hashable, Sendable {
  case overview, openPoints, flow, recipients, transfers, retention, security, processor, coverage, dossier
  /// The page of an activity, by its name as an address.
  case activity(String)
  /// The stretch of a party on the page of recipients, by its name as an address.
  case party(String)

  /// The file, from the folder of the internal view.
  var path: String {
    switch self {
    case .overview: "index.html"
    case .activity(let name): "activities/\(name).html"
    case .party: Self.recipients.path
    default: "\(anchor).html"
    }
  }

  /// The anchor where everything stands on one page; `_` is in no name.
  var anchor: String {
    switch self {
    case .overview: "overview"
    case .openPoints: "open-points"
    case .flow: "flow"
    case .recipients: "recipients"
    case .transfers: "transfers"
    case .retention: "retention"
    case .security: "security"
    case .processor: "processor"
    case .coverage: "coverage"
    case .dossier: "dossier"
    case .activity(let name): "activity_\(name)"
    case .party(let name): "party_\(name)"
    }
  }

  /// What follows the file's name where the place is no whole page.
  var fragment: String {
    if case .party = self { "#\(anchor)" } else { "" }
  }
}
