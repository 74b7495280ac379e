/// How a page refers to the others of its statement: by their files or, where all stands on one page, by places on it.
public struct Addresses: Hashable, Sendable {
  /// The page on which the addresses stand.
  public let page: PageAddress

  /// The addresses as they are on a page.
  public init(on page: PageAddress) { self.page = page }

  /// Whether everything stands on this one page.
  var isWhole: Bool {
    switch page {
    case .complete, .version: true
    default: false
    }
  }

  /// Another page.
  func of(_ other: PageAddress) -> String {
    guard isWhole else { return page.root + other.path }
    return switch other {
    case .statement, .complete: "#_main"
    case .activity(let id): "#\(id)"
    case .withdrawal: "#_withdrawing"
    case .rights: "#_rights"
    case .cookies: "#_cookies"
    case .history, .version: page.root + other.path
    }
  }

  /// Everything on an activity.
  func of(_ activity: ProcessingActivity) -> String { of(.activity(activity.id)) }

  /// A section of the statement's first page, by the id of its heading.
  func section(_ id: String) -> String {
    isWhole || page == .statement ? "#\(id)" : "\(of(.statement))#\(id)"
  }

  /// How the consent for a purpose is withdrawn.
  func withdrawal(of purpose: Purpose, in activity: ProcessingActivity) -> String {
    let anchor = PageAddress.anchor(of: purpose, in: activity)
    return isWhole ? "#\(anchor)" : "\(of(.withdrawal))#\(anchor)"
  }
}
