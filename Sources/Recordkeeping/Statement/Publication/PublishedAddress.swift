/// Where the pages are to be found from elsewhere: from a form on the organisation's site, in an app, on paper.
///
/// `privacy-page` that ends in `/` is the folder of the site; any other is one page that holds the whole statement.
/// Without it, and for a statement that is not for the public, only the path within the site is known.
struct PublishedAddress: Sendable {
  private let privacyPage: String?
  private let language: String

  /// Addresses of the pages in a language, for an audience.
  init(privacyPage: String?, language: String, audience: String = "public") {
    self.privacyPage = audience == "public" ? privacyPage.map { String($0.prefix { $0 != "#" }) } : nil
    self.language = language
  }

  /// Whether the addresses are whole, and not only paths within the site.
  var isWhole: Bool { privacyPage != nil }

  /// What the statement tells of an activity.
  func statement(of activity: ProcessingActivity) -> String { address { $0.of(activity) } }

  /// How consent for some purposes of an activity is withdrawn.
  func withdrawal(of purposes: [Purpose], in activity: ProcessingActivity) -> String {
    guard let only = purposes.first, purposes.count == 1 else { return address { $0.of(.withdrawal) } }
    return address { $0.withdrawal(of: only, in: activity) }
  }

  /// How to object.
  var objection: String {
    address { $0.isWhole ? $0.section("_objection") : "\($0.of(.rights))#_objection" }
  }

  private func address(_ path: (Addresses) -> String) -> String {
    guard let privacyPage, privacyPage.utf8.last != UInt8(ascii: "/") else {
      return "\(privacyPage ?? "")\(language)/\(path(Addresses(on: .statement)))"
    }
    return privacyPage + path(Addresses(on: .complete))
  }
}
