#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Puts a site on the disk, whole or not at all: the new tree is built beside the old one and takes its place in
/// one step.
public struct SiteWriter {
  let place: DiskPath
  let name: DiskPath
  let parent: OpenFolder
  let site: Site
  let kind: SiteKind
  private(set) var words: SiteWords
  private var leftBehind: [RunError] = []

  /// Writes a site to a folder that is new, empty, or one that we wrote before. Files in it that are not ours stay;
  /// when nothing changed, nothing is written.
  /// A folder with, around or in pages for others is refused.
  @discardableResult
  public static func write(_ site: Site, to folder: DiskPath, for kind: SiteKind = .published)
    throws(RunError)
    -> SiteOutcome
  {
    var writer = try SiteWriter(site, folder, kind)
    return try writer.write()
  }

  /// The same for a path as text.
  @discardableResult
  public static func write(_ site: Site, to folder: String) throws(RunError) -> SiteOutcome {
    try write(site, to: DiskPath(folder))
  }

  init(_ site: Site, _ folder: DiskPath, _ kind: SiteKind) throws(RunError) {
    var place = folder.bytes.isEmpty ? DiskPath(".") : folder.trimmed
    words = SiteWords(place: place)
    if [DiskPath("."), DiskPath("..")].contains(place.name), let whole = DiskPath.resolved(place) {
      place = whole
    }
    if let whole = DiskPath.resolved(place), let here = DiskPath.resolved(DiskPath(".")),
      whole == here || here.below(whole) != nil
    {
      throw words.standsInside
    }
    do {
      parent = try OpenFolder(place.parent)
    } catch {
      throw error.number == ENOENT ? words.parentMissing : .cannotRead(place.parent, error)
    }
    self.site = site
    self.kind = kind
    self.place = place
    name = place.name
  }

  /// Refuses a folder whose pages would lie among records, or mix with pages for others.
  func checkNeighbours() throws(RunError) {
    if let folder = SiteNeighbours.records(around: place) { throw words.amongRecords(folder) }
    if let other = SiteNeighbours(kind: kind).mixed(with: place) { throw words.mixed(kind, with: other) }
  }

  private mutating func write() throws(RunError) -> SiteOutcome {
    try lock()
    try checkNeighbours()
    let before = try SiteBefore(name, in: parent, words)
    words.hasSite = before.manifest != nil
    clearStale(before.folder)
    let (plan, counts) = try planned(before)
    if counts.written == 0, counts.removed == 0, before.manifest == SiteManifest(site, kind: kind) {
      // A run that was killed just after its switch did not wait for the disk.
      try settle()
      return outcome(counts)
    }
    let temporary = try build(plan, before)
    try publish(temporary, before)
    return outcome(counts)
  }

  /// Waits until no other run is busy beside this folder. Where locks do not exist, the switch itself is safe enough.
  private func lock() throws(RunError) {
    guard parent.lock() else { throw words.busy }
  }

  private func planned(_ before: SiteBefore) throws(RunError) -> (SitePlan, SitePlanner) {
    var planner = SitePlanner(manifest: before.manifest ?? SiteManifest([:]))
    do throws(SitePlanner.Refusal) {
      let plan = try planner.plan(SiteTree(site), over: before.folder)
      return (plan, planner)
    } catch {
      switch error {
      case .inTheWay(let path): throw words.inTheWay(path)
      case .tooDeep(let path): throw words.tooDeep(path)
      case .fault(let fault): throw .cannotRead(place.appending(fault.path), fault.fault)
      }
    }
  }

  /// The name of the finished new tree beside the old one.
  private func build(_ plan: SitePlan, _ before: SiteBefore) throws(RunError) -> DiskPath {
    let (temporary, new) = try makeTemporary()
    do throws(SiteFault) {
      try SiteBuilder(site: site, kind: kind).build(plan, from: before.folder, into: new)
      return temporary
    } catch {
      SiteRemains.discard(new, named: temporary, in: parent)
      throw words.cannotWrite(
        error, why: error.fault.words(writing: plan.roomNeeded, files: plan.filesNeeded, in: parent))
    }
  }

  private func makeTemporary() throws(RunError) -> (DiskPath, OpenFolder) {
    var number = 0
    while true {
      let temporary = DiskPath(bytes: prefix + Array("\(getpid())\(number == 0 ? "" : "-\(number)")".utf8))
      do throws(SystemFault) {
        return (temporary, try parent.makeFolder(temporary))
      } catch {
        if error.number != EEXIST || number == 99 { throw words.parentClosed(error) }
        number += 1
      }
    }
  }

  /// The one step that makes the new site the site, and what comes after it.
  private mutating func publish(_ temporary: DiskPath, _ before: SiteBefore) throws(RunError) {
    guard let old = before.folder, let manifest = before.manifest else { return try takeName(temporary) }
    do throws(SystemFault) {
      if try !before.isStill(name, in: parent) { throw SystemFault(number: ESTALE) }
      try parent.exchange(temporary, name)
    } catch {
      discard(temporary)
      throw error.number == ESTALE ? words.changed : words.switchRefused(error)
    }
    try settle()
    var remains = SiteRemains(manifest: manifest)
    remains.clear(old, into: try? parent.folder(name))
    finish(remains, temporary)
  }

  /// A first site takes a free name, or that of an empty folder.
  private func takeName(_ temporary: DiskPath) throws(RunError) {
    do throws(SystemFault) {
      try parent.rename(temporary, to: name)
    } catch {
      discard(temporary)
      throw [ENOTEMPTY, EEXIST, ENOTDIR].contains(error.number) ? words.changed : words.switchRefused(error)
    }
    try settle()
  }

  /// Waits until the disk has the name.
  private func settle() throws(RunError) {
    do throws(SystemFault) {
      try parent.sync()
    } catch {
      throw words.notSettled(error)
    }
  }

  private func discard(_ temporary: DiskPath) {
    if let folder = try? parent.folder(temporary) {
      SiteRemains.discard(folder, named: temporary, in: parent)
    }
  }

  /// Clears away what runs that were killed have left. The lock says that none of them is alive.
  private mutating func clearStale(_ site: OpenFolder?) {
    let names = (try? parent.entries()) ?? []
    for entry in names where entry.kind == .folder && entry.name.bytes.starts(with: prefix) {
      guard let stale = try? parent.folder(entry.name) else { continue }
      if (try? stale.kind(SiteBuilder.mark)) == .regular {
        SiteRemains.discard(stale, named: entry.name, in: parent)
      } else if let manifest = SiteBefore.manifest(of: stale) {
        var remains = SiteRemains(manifest: manifest)
        remains.clear(stale, into: site)
        finish(remains, entry.name)
      } else {
        // A folder without our mark is ours only when it is empty.
        try? parent.removeFolder(entry.name)
      }
    }
  }

  private mutating func finish(_ remains: SiteRemains, _ temporary: DiskPath) {
    var left = remains.left
    if left == nil {
      do throws(SystemFault) {
        try parent.removeFolder(temporary)
      } catch {
        left = SiteFault(path: DiskPath(""), fault: error)
      }
    }
    if let left { leftBehind.append(words.leftBehind(place.parent.appending(temporary), left)) }
  }

  private func outcome(_ counts: SitePlanner) -> SiteOutcome {
    SiteOutcome(
      written: counts.written, unchanged: counts.unchanged, removed: counts.removed, leftBehind: leftBehind)
  }

  /// What the names of our temporary folders begin with.
  private var prefix: [UInt8] { Array(".".utf8) + name.bytes + Array(".avgreg-".utf8) }
}
