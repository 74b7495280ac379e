/// Where the pages are to be found from elsewhere: from a form on the organisation's site, in an app, on paper.
///
/// `privacy-page` that ends in `/` is the folder of the site; any other is one page that holds the statement. Without
/// it, and for a statement that is not for the public, only the path within the site is known.
struct PublishedAddress: Sendable {
  let privacyPage: String?
  let language: String
  /// The folder of the audience within the site, empty for the public.
  let folder: String

  /// Addresses of the pages in a language, for an audience.
  init(privacyPage: String?, language: String, audience: String = "public") {
    let isPublic = audience == "public"
    self.privacyPage = isPublic ? privacyPage.map { String($0.prefix { $0 != "#" }) } : nil
    self.language = language
    folder = isPublic ? "" : "\(audience)/"
  }

  /// Whether the addresses are whole, and not only paths within the site.
  var isWhole: Bool { privacyPage != nil }

  /// What the statement tells of an activity.
  func statement(of activity: ProcessingActivity) -> String {
    address(PageAddress.statement(of: activity), anchor: activity.id)
  }

  /// How consent for some purposes of an activity is withdrawn.
  func withdrawal(of purposes: [Purpose], in activity: ProcessingActivity) -> String {
    let page = PageAddress.withdrawal
    guard let only = purposes.first, purposes.count == 1 else {
      return address(page.rawValue, anchor: "_withdrawal")
    }
    return address(PageAddress.withdrawal(of: only, in: activity), anchor: "_withdrawal")
  }

  /// How to object.
  var objection: String { address("\(PageAddress.rights.rawValue)#_objection", anchor: "_objection") }

  private func address(_ path: String, anchor: String) -> String {
    guard let privacyPage else { return "\(folder)\(language)/\(path)" }
    let isFolder = privacyPage.utf8.last == UInt8(ascii: "/")
    return isFolder ? "\(privacyPage)\(language)/\(path)" : "\(privacyPage)#\(anchor)"
  }
}
