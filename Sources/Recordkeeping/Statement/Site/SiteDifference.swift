/// What writing a site would change in its folder.
public struct SiteDifference: Sendable {
  /// A page that would get other bytes.
  struct Changed: Sendable {
    let path: String
    let before: [UInt8]
    let after: [UInt8]
  }

  /// The paths of new pages, in order.
  let added: [String]
  /// The pages that would change, in order of their paths.
  let changed: [Changed]
  /// The paths of our pages that would go, in order.
  let removed: [String]
  /// How many pages would stay as they are.
  let unchanged: Int
  /// How many bytes all pages have together, before and after.
  let sizes: (before: Int, after: Int)

  /// Whether nothing would be written.
  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
}

extension SiteWriter {
  /// Compares a site with the folder that it would be written to, and writes nothing. Refuses the same folders as
  /// writing does.
  public static func difference(of site: Site, from folder: DiskPath) throws(RunError) -> SiteDifference {
    let writer = try SiteWriter(site, folder, .published)
    try writer.checkNeighbours()
    let before = try SiteBefore(writer.name, in: writer.parent, writer.words)
    return writer.difference(from: pages(of: before))
  }

  private func difference(from old: [String: [UInt8]]) -> SiteDifference {
    let both = site.paths.filter { old[$0] != nil }
    let changed = both.compactMap { path -> SiteDifference.Changed? in
      guard let before = old[path], let after = site.pages[path], before != after else { return nil }
      return SiteDifference.Changed(path: path, before: before, after: after)
    }
    let gone = old.keys.filter { site.pages[$0] == nil }
    return SiteDifference(
      added: site.paths.filter { old[$0] == nil }, changed: changed,
      removed: gone.sorted { DiskPath($0) < DiskPath($1) }, unchanged: both.count - changed.count,
      sizes: (
        old.values.reduce(0) { $0 + $1.count }, site.pages.values.reduce(0) { $0 + $1.count }
      ))
  }

  /// Our own pages as they lie there now; one that somebody took away counts as new.
  private static func pages(of before: SiteBefore) -> [String: [UInt8]] {
    guard let folder = before.folder, let manifest = before.manifest else { return [:] }
    var pages: [String: [UInt8]] = [:]
    for path in manifest.digests.keys { pages[path] = bytes(at: DiskPath(path), in: folder) }
    return pages
  }

  private static func bytes(at path: DiskPath, in root: OpenFolder) -> [UInt8]? {
    var folder = root
    for name in path.bytes.split(separator: UInt8(ascii: "/")).dropLast() {
      guard let inner = try? folder.folder(DiskPath(bytes: Array(name))) else { return nil }
      folder = inner
    }
    return folder.bytes(of: path.name)
  }
}
