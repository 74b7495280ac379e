/// Compares a site with what lies in its folder now. It only reads.
struct SitePlanner {
  /// How deep foreign folders in a site may go.
  static let depthLimit = 64

  /// What we wrote there before.
  let manifest: SiteManifest
  private(set) var written = 0
  private(set) var unchanged = 0
  private(set) var removed = 0

  init(manifest: SiteManifest) { self.manifest = manifest }

  /// Why a site cannot be planned.
  enum Refusal: Error {
    /// Something that is not ours stands where a page or a folder of ours must go.
    case inTheWay(DiskPath)
    case tooDeep(DiskPath)
    case fault(SiteFault)
  }

  /// What the folder `path` of the site will hold.
  mutating func plan(
    _ tree: SiteTree, over old: OpenFolder?, at path: DiskPath = DiskPath(""), depth: Int = 0
  )
    throws(Refusal) -> SitePlan
  {
    if depth > Self.depthLimit { throw .tooDeep(path) }
    var plan = SitePlan()
    var met: Set<DiskPath> = []
    if let old {
      for entry in try reading(path, { () throws(SystemFault) in try old.entries() }) {
        if path.bytes.isEmpty, entry.name == SiteManifest.name { continue }
        if let step = try step(entry, tree, old, path.appending(entry.name), depth) {
          plan.steps.append(SitePlan.Named(name: entry.name, step: step))
          met.insert(entry.name)
        }
      }
    }
    try addNew(tree, except: met, to: &plan, path, depth)
    plan.steps.sort { $0.name < $1.name }
    return plan
  }

  /// What becomes of a name that is there now; nothing when it goes, or when a new page takes its place.
  private mutating func step(
    _ entry: OpenFolder.Entry, _ tree: SiteTree, _ old: OpenFolder, _ path: DiskPath, _ depth: Int
  ) throws(Refusal) -> SitePlan.Step? {
    if entry.kind == .folder { return try folderStep(entry.name, tree, old, path, depth) }
    let isOurs = entry.kind == .regular && manifest.holds(path)
    if !isOurs {
      if tree.pages[entry.name] != nil || tree.folders[entry.name] != nil { throw .inTheWay(path) }
      return .foreign(entry.kind)
    }
    guard let bytes = tree.pages[entry.name] else {
      removed += 1
      return nil
    }
    guard try reading(path, { () throws(SystemFault) in try old.holds(bytes, in: entry.name) }) else {
      return nil
    }
    unchanged += 1
    return .page(bytes, isUnchanged: true)
  }

  private mutating func folderStep(
    _ name: DiskPath, _ tree: SiteTree, _ old: OpenFolder, _ path: DiskPath, _ depth: Int
  ) throws(Refusal) -> SitePlan.Step? {
    let inner = try reading(path) { () throws(SystemFault) in try old.folder(name) }
    var plan = try self.plan(tree.folders[name] ?? SiteTree(), over: inner, at: path, depth: depth + 1)
    let isOurs = manifest.folders.contains(path)
    if plan.steps.isEmpty, isOurs { return nil }
    if tree.pages[name] != nil { throw .inTheWay(path) }
    if !isOurs {
      let status = try reading(path) { () throws(SystemFault) in try inner.status() }
      plan.mode = status.st_mode & 0o7777
    }
    return .folder(plan)
  }

  private mutating func addNew(
    _ tree: SiteTree, except met: Set<DiskPath>, to plan: inout SitePlan, _ path: DiskPath, _ depth: Int
  ) throws(Refusal) {
    for (name, bytes) in tree.pages where !met.contains(name) {
      written += 1
      plan.steps.append(SitePlan.Named(name: name, step: .page(bytes, isUnchanged: false)))
    }
    for (name, inner) in tree.folders where !met.contains(name) {
      let folder = try self.plan(inner, over: nil, at: path.appending(name), depth: depth + 1)
      plan.steps.append(SitePlan.Named(name: name, step: .folder(folder)))
    }
  }

  private func reading<Result>(_ path: DiskPath, _ work: () throws(SystemFault) -> Result) throws(Refusal)
    -> Result
  {
    do throws(SystemFault) {
      return try work()
    } catch {
      throw .fault(SiteFault(path: path, fault: error))
    }
  }
}
