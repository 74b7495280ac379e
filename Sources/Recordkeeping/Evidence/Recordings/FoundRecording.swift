/// A file that shows what a site stores on a device, as it lay on the disk.
struct FoundRecording: Sendable {
  /// What its name, or its beginning, says that it is.
  enum Kind: Sendable {
    /// A HAR file or an `inspection.json`: its content tells which.
    case json
    /// A list of cookies as browsers and curl write it.
    case cookieList
    /// What a server answered, with its headers.
    case headers
    /// A script of the site.
    case script
  }

  /// Its path from where one stands.
  let path: String
  let bytes: [UInt8]
  let kind: Kind

  /// The largest recording that is read: 64 MiB.
  static let largest = 64 << 20

  /// The kind of a file by its name; nil for one that is none, or of which the beginning has to tell.
  static func kind(named name: DiskPath, isNamedByHand: Bool) -> Kind? {
    let small = name.bytes.map(\.lowercased)
    if small.hasEnding(".har") { return .json }
    if small.hasEnding(".js") || small.hasEnding(".mjs") { return .script }
    if small.hasEnding(".headers") || small.hasEnding(".http") { return .headers }
    let isInspection = small.elementsEqual("inspection.json".utf8)
    return isInspection || isNamedByHand && small.hasEnding(".json") ? .json : nil
  }

  /// The kind of a text file by its beginning; one that was named by hand is a list of cookies unless it is an answer of a
  /// server.
  static func kind(beginning bytes: [UInt8], isNamedByHand: Bool) -> Kind? {
    let bytes = bytes.dropFirst(PageReader.mark(of: bytes))
    if ["# Netscape HTTP Cookie File", "# HTTP Cookie File"].contains(where: { bytes.starts(with: $0.utf8) })
    {
      return .cookieList
    }
    guard isNamedByHand else { return nil }
    let start = bytes.prefix(11).map(\.lowercased)
    return start.starts(with: "http/".utf8) || start.starts(with: "set-cookie:".utf8) ? .headers : .cookieList
  }
}
