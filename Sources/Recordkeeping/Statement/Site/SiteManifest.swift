/// The list that makes a folder ours: the name and the digest of every file that we wrote in it. `sha256sum -c`
/// reads it too.
struct SiteManifest: Hashable {
  static let name = DiskPath.siteManifest
  /// How many bytes the list may have: enough for the pages of a register with a million records.
  static let longest = 512 << 20

  /// For whom the files are.
  let kind: SiteKind
  /// From path to digest.
  let digests: [String: String]
  /// Every folder that lies above one of the files.
  let folders: Set<DiskPath>

  init(_ digests: [String: String], kind: SiteKind = .published) {
    self.kind = kind
    self.digests = digests
    var folders: Set<DiskPath> = []
    let parents = Set(digests.keys.compactMap(Self.parent))
    for parent in parents {
      var folder = DiskPath(String(parent))
      while folder != DiskPath("."), folders.insert(folder).inserted { folder = folder.parent }
    }
    self.folders = folders
  }

  private static func parent(of path: String) -> Substring? {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] }
  }

  init(_ site: Site, kind: SiteKind) {
    let digests = zip(site.pages.keys, SHA256.hexadecimals(of: Array(site.pages.values)))
    self.init(Dictionary(uniqueKeysWithValues: digests), kind: kind)
  }

  /// Reads the list; nothing when it is not one of ours.
  init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true, let kind = SiteKind(manifest: bytes) else { return nil }
    var digests: [String: String] = [:]
    for line in lines.dropFirst() {
      let (digest, gap, path) = (line.prefix(64), line.dropFirst(64).prefix(2), line.dropFirst(66))
      guard digest.count == 64, gap.elementsEqual("  ".utf8), !path.isEmpty else { return nil }
      digests[String(decoding: path, as: UTF8.self)] = String(decoding: digest, as: UTF8.self)
    }
    self.init(digests, kind: kind)
  }

  /// The list as it is written.
  var bytes: [UInt8] {
    var bytes = Array("\(kind.heading)\n".utf8)
    for (path, digest) in digests.sorted(by: { $0.key.precedes($1.key) }) {
      bytes += "\(digest)  \(path)\n".utf8
    }
    return bytes
  }

  /// Whether we wrote a file of this path.
  func holds(_ path: DiskPath) -> Bool { path.text.map { digests[$0] != nil } ?? false }
}
