/// The pages and recordings under the paths that a user named: folders of a built site, pages saved from a browser, recorded
/// visits, single files.
public struct SiteFolder: Sendable {
  /// The pages, in the order of the arguments and of their paths.
  var pages: [FoundPage] = []
  /// The style sheets, in the same order.
  var sheets: [FoundPage] = []
  /// The recordings and scripts, in the same order.
  var recordings: [FoundRecording] = []
  /// What could not be read; the rest was.
  var faults: [RunError] = []
  /// How many files are none of these.
  var skipped = 0
  /// The paths of these, from the folders that were named.
  var others: [String] = []

  /// The largest page that is read: 4 MiB.
  static let largestPage = 4 << 20
  /// How many folders deep a site may go.
  static let depthLimit = 32
  /// How many pages and recordings are read at once.
  static let mostPages = 20_000
  /// How many bytes all of them together may have: 1 GiB.
  static let mostBytes = 1 << 30

  /// Reads what lies under paths; throws where the only one leads nowhere, or where there is nothing to read at all.
  public static func load(_ paths: [String]) throws(RunError) -> SiteFolder {
    var walk = SiteWalk()
    for path in paths.map({ DiskPath($0) }) {
      do throws(RunError) {
        try walk.look(at: path.trimmed)
      } catch {
        if paths.count == 1 { throw error }
        walk.site.faults.append(error)
      }
    }
    if walk.site.isEmpty, walk.site.faults.isEmpty {
      throw .noPages(paths.map { DiskPath($0) })
    }
    return walk.site
  }

  /// Whether nothing was found to read; style sheets alone are no site.
  private var isEmpty: Bool { pages.isEmpty && recordings.isEmpty }

  /// What was found, as evidence; files are numbered from a number on.
  public func evidence(firstNumber: Int, consentTexts: [ConsentText], visit: RecordedVisit) -> Evidence {
    Evidence(self, firstNumber: firstNumber, visit: visit, consentTexts: consentTexts)
  }
}
