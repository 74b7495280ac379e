#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Takes away the old tree after the switch, or what a run that was killed has left. It removes what we wrote and
/// the second names of foreign files, and nothing else.
struct SiteRemains {
  /// What we wrote in that tree.
  let manifest: SiteManifest
  /// What could not be taken away, and why.
  private(set) var left: SiteFault?

  init(manifest: SiteManifest) { self.manifest = manifest }

  /// Empties an old tree; foreign files that came too late for the new site are moved over to it.
  mutating func clear(_ old: OpenFolder, into new: OpenFolder?) {
    clear(old, into: new, at: DiskPath(""))
    // The list goes last: with it, a run that is killed here can be finished by the next.
    if left == nil {
      attempt(SiteManifest.name) { () throws(SystemFault) in try old.remove(SiteManifest.name) }
    }
  }

  /// Removes a tree that was never a site: all that is in it was put there by a run of ours. What cannot be
  /// removed now is for the next run.
  static func discard(_ tree: OpenFolder, named name: DiskPath, in parent: OpenFolder) {
    discard(tree, except: SiteBuilder.mark)
    try? tree.remove(SiteBuilder.mark)
    try? parent.removeFolder(name)
  }

  private static func discard(_ tree: OpenFolder, except kept: DiskPath?) {
    for entry in (try? tree.entries()) ?? [] where entry.name != kept {
      if entry.kind == .folder {
        if let inner = try? tree.folder(entry.name) { discard(inner, except: nil) }
        try? tree.removeFolder(entry.name)
      } else {
        try? tree.remove(entry.name)
      }
    }
  }

  private mutating func clear(_ old: OpenFolder, into new: OpenFolder?, at path: DiskPath) {
    let entries = attempt(path) { () throws(SystemFault) in try old.entries() } ?? []
    for entry in entries {
      let place = path.appending(entry.name)
      if path.bytes.isEmpty, entry.name == SiteManifest.name { continue }
      if entry.kind == .folder {
        clearFolder(entry.name, old, into: new, at: place)
      } else if entry.kind == .regular, manifest.holds(place) {
        attempt(place) { () throws(SystemFault) in try old.remove(entry.name) }
      } else {
        attempt(place) { () throws(SystemFault) in try Self.bring(entry.name, from: old, to: new) }
      }
    }
  }

  private mutating func clearFolder(
    _ name: DiskPath, _ old: OpenFolder, into new: OpenFolder?, at path: DiskPath
  ) {
    do throws(SystemFault) {
      let counterpart = try new?.existingFolder(name)
      if counterpart == nil, let new, !manifest.folders.contains(path) { return try old.move(name, to: new) }
      clear(try old.folder(name), into: counterpart, at: path)
      if left == nil { try old.removeFolder(name) }
    } catch {
      left = left ?? SiteFault(path: path, fault: error)
    }
  }

  /// Removes a foreign file that the new site has too; moves it when the new site has none of that name.
  private static func bring(_ name: DiskPath, from old: OpenFolder, to new: OpenFolder?) throws(SystemFault) {
    guard let new else { throw SystemFault.notCarried }
    if try new.kind(name) == nil { return try old.move(name, to: new) }
    guard try old.holdsSame(name, as: new) else { throw SystemFault.notCarried }
    try old.remove(name)
  }

  @discardableResult
  private mutating func attempt<Result>(_ path: DiskPath, _ work: () throws(SystemFault) -> Result) -> Result?
  {
    do throws(SystemFault) {
      return try work()
    } catch {
      left = left ?? SiteFault(path: path, fault: error)
      return nil
    }
  }
}

extension SystemFault {
  /// A foreign file that the new site does not have as it is.
  static let notCarried = SystemFault(number: EEXIST)
}
