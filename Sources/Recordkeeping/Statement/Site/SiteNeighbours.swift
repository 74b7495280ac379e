/// The folders around and in that of a site, in search of pages that are for others, and of the records of a register.
struct SiteNeighbours {
  /// For whom the new pages are.
  let kind: SiteKind

  /// The first folder with pages for others: the folder itself, one around it, or one in it.
  func mixed(with place: DiskPath) -> DiskPath? {
    around(place) ?? (try? OpenFolder(place)).flatMap { within($0, place, depth: 0) }
  }

  /// The folder with the records of a register that the site would lie in.
  static func records(around place: DiskPath) -> DiskPath? {
    var folder = (DiskPath.resolved(place.parent) ?? place.parent).appending(place.name)
    while folder != folder.parent, folder != DiskPath(".") {
      let isNamed = [DiskPath("activities"), DiskPath("parties")].contains(folder.name)
      if isNamed, folder.parent.appending(RegisterFinder.mark).kind != nil { return folder }
      folder = folder.parent
    }
    return nil
  }

  private func around(_ place: DiskPath) -> DiskPath? {
    var folder = (DiskPath.resolved(place.parent) ?? place.parent)
    while true {
      if let open = try? OpenFolder(folder), isForOthers(open) { return folder }
      if folder == folder.parent || folder == DiskPath(".") { return nil }
      folder = folder.parent
    }
  }

  /// Links are not followed: what they lead to does not lie in the folder.
  private func within(_ folder: OpenFolder, _ path: DiskPath, depth: Int) -> DiskPath? {
    if isForOthers(folder) { return path }
    guard depth < SitePlanner.depthLimit else { return nil }
    for entry in (try? folder.entries()) ?? [] where entry.kind == .folder {
      guard let inner = try? folder.folder(entry.name) else { continue }
      if let found = within(inner, path.appending(entry.name), depth: depth + 1) { return found }
    }
    return nil
  }

  private func isForOthers(_ folder: OpenFolder) -> Bool {
    let start = folder.bytes(of: SiteManifest.name, upTo: SiteKind.longestHeading + 1)
    return start.flatMap(SiteKind.init(manifest:)).map { $0 != kind } ?? false
  }
}
