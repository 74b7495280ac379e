#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What lies in the place of a site before it is written: nothing, an empty folder, or a site of ours.
struct SiteBefore {
  /// The folder that is there.
  let folder: OpenFolder?
  /// What we wrote in it; nothing when it is empty.
  let manifest: SiteManifest?

  /// Looks, and refuses a folder that is someone else's.
  init(_ name: DiskPath, in parent: OpenFolder, _ words: SiteWords) throws(RunError) {
    let kind = try Self.reading(words) { () throws(SystemFault) in try parent.kind(name) }
    if kind == .link { throw words.linked(parent.target(of: name)) }
    if let kind, kind != .folder { throw words.notAFolder }
    let folder = try Self.reading(words) { () throws(SystemFault) in try parent.existingFolder(name) }
    let entries = try Self.reading(words) { () throws(SystemFault) in try folder?.entries() ?? [] }
    let isOurs = entries.contains { $0.name == SiteManifest.name }
    if !entries.isEmpty, !isOurs { throw words.foreign }
    self.folder = folder
    let list = folder?.bytes(of: SiteManifest.name, upTo: SiteManifest.longest + 1)
    if let list, list.count > SiteManifest.longest { throw words.manifestTooLarge }
    manifest = list.flatMap { SiteManifest($0) }
    if isOurs, manifest == nil { throw words.manifestDamaged }
  }

  /// The list of what we wrote in a folder, if it is there and whole.
  static func manifest(of folder: OpenFolder) -> SiteManifest? {
    let list = folder.bytes(of: SiteManifest.name, upTo: SiteManifest.longest + 1)
    return list.flatMap { $0.count > SiteManifest.longest ? nil : SiteManifest($0) }
  }

  /// Whether the name still stands for the folder that was looked at.
  func isStill(_ name: DiskPath, in parent: OpenFolder) throws(SystemFault) -> Bool {
    guard let folder else { return false }
    let (seen, now) = (try folder.status(), try parent.status(name))
    return (seen.st_dev, seen.st_ino) == (now.st_dev, now.st_ino)
  }

  private static func reading<Result>(_ words: SiteWords, _ work: () throws(SystemFault) -> Result)
    throws(RunError) -> Result
  {
    do throws(SystemFault) {
      return try work()
    } catch {
      throw .cannotRead(words.place, error)
    }
  }
}
