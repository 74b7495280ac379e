@testable import Recordkeeping

extension SitePage {
  /// A page from its text, as if it lay at a place in a folder.
  static func example(_ html: String, at place: String = "site/x.html") throws(NoPage) -> SitePage {
    try example(Array(html.utf8), at: place)
  }

  static func example(_ bytes: [UInt8], at place: String = "site/x.html") throws(NoPage) -> SitePage {
    let evidence = Evidence(
      SiteFolder(pages: [FoundPage(path: place, bytes: bytes, inFolder: place)]), firstNumber: 0)
    guard let page = evidence.pages.first else { throw NoPage(faults: evidence.faults) }
    return page
  }

  struct NoPage: Error {
    let faults: [RunError]
  }
}
