/// A file of HTML as it lay on the disk.
struct FoundPage: Sendable {
  /// Its path from where one stands.
  let path: String
  /// What it holds, in its own encoding.
  let bytes: [UInt8]
  /// The names on the way to it from the root of the site; for a file named alone, of its whole path.
  let steps: [String]
  /// Whether the way begins at the root of the site.
  let isFromRoot: Bool

  /// A page of a folder, by its path in it, or a file that was named alone.
  init(path: String, bytes: [UInt8], inFolder place: String?) {
    self.path = path
    self.bytes = bytes
    steps = SiteAddress.steps(of: place ?? path)
    isFromRoot = place != nil
  }
}
