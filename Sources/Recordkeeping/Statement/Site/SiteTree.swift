/// The pages of a site as folders within folders.
struct SiteTree {
  private(set) var pages: [DiskPath: [UInt8]] = [:]
  private(set) var folders: [DiskPath: SiteTree] = [:]

  init() {}

  init(_ site: Site) {
    for (path, bytes) in site.pages {
      let names = path.utf8.split(separator: UInt8(ascii: "/")).map { DiskPath(bytes: Array($0)) }
      insert(bytes, at: names[...])
    }
  }

  private mutating func insert(_ bytes: [UInt8], at names: ArraySlice<DiskPath>) {
    guard let first = names.first else { return }
    if names.count == 1 {
      pages[first] = bytes
    } else {
      folders[first, default: SiteTree()].insert(bytes, at: names.dropFirst())
    }
  }
}
