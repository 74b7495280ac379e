/// The files of a site, by their path from the site's folder. Nothing is on a disk yet.
public struct Site: Sendable {
  /// Every file: `nl/index.html` and its bytes.
  public private(set) var pages: [String: [UInt8]] = [:]
  private var taken: [String: String] = [:]
  private var folders: [String: String] = [:]

  /// A site without pages.
  public init() {}

  /// Adds a file; refuses a path that could leave the folder, and one that some computer would take for another.
  public mutating func add(_ bytes: [UInt8], at path: String) throws(RunError) {
    guard Self.isUsable(path) else { throw RunError.pathUnusable(path) }
    let key = path.lowercased()
    if let other = taken[key] ?? folders[key] { throw RunError.pathsCollide(path, other) }
    for folder in Self.folders(of: path) {
      if let other = taken[folder.lowercased()] { throw RunError.pathsCollide(path, other) }
      folders[folder.lowercased()] = path
    }
    taken[key] = path
    pages[path] = bytes
  }

  /// The paths in order of bytes.
  public var paths: [String] { pages.keys.sorted { $0.precedes($1) } }

  /// Whether a path stays in the folder and can be an address.
  static func isUsable(_ path: String) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return names.allSatisfy { name in
      (1...255).contains(name.count) && name.first != UInt8(ascii: ".")
        && name.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: ":") }
    }
  }

  private static func folders(of path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }
}
