/// Which files lie in the folders of a site, to see whether a link between them leads anywhere.
struct SiteLayout: Sendable {
  private var places: Set<[String]> = []
  /// Whether the front page is among them, so that it is a whole site and not some saved pages.
  private let hasFrontPage: Bool
  /// Whether the host sends visitors on by rules of its own.
  private let hasRedirects: Bool

  /// The pages, and the paths of the other files in the same folders.
  init(_ pages: [PageAddresses], others: [String]) {
    for page in pages where page.isFromRoot { places.insert(Self.key(page.steps)) }
    hasFrontPage = places.contains([])
    hasRedirects = others.contains(where: Self.isRules)
    for path in others { note(path) }
  }

  /// Whether a link of a page leads to a page or file of the site that is not there. Only links within the folder tell:
  /// a page that was saved alone names the rest of its site in full.
  func isMissing(_ address: SiteAddress, from page: PageAddresses) -> Bool {
    guard hasFrontPage, !hasRedirects, page.isFromRoot, address.scheme == nil, address.host == nil,
      !address.path.isEmpty
    else { return false }
    let steps = SiteAddress.steps(of: Self.decoded(address.path))
    if address.path.utf8.first == UInt8(ascii: "/") {
      // The folder may lie below the root of its host.
      return !holds(steps) && (steps.count < 2 || !holds(Array(steps.dropFirst())))
    }
    // Of `contact.html` some hosts make `/contact/`, from where a link starts one folder deeper.
    return ![page.steps, Array(page.steps.dropLast())].contains { base in
      Self.resolved(base + steps).map(holds) ?? false
    }
  }

  private func holds(_ steps: [String]) -> Bool { places.contains(Self.key(steps)) }

  /// A file answers to its name, and to that without its ending; one called `index` to its folder.
  private mutating func note(_ path: String) {
    let names = Self.key(
      path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) })
    places.insert(names)
    guard let last = names.last else { return }
    let stem = String(decoding: last.utf8.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    let folder = Array(names.dropLast())
    places.insert(stem == "index" || stem == "default" ? folder : folder + [stem])
  }

  private static func key(_ steps: [String]) -> [String] { steps.map(\.lowercasedASCII) }

  private static func isRules(_ path: String) -> Bool {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
    return ["_redirects", ".htaccess", "web.config"].contains(name ?? "")
  }

  /// A path without `.` and `..`; nil where it leads out of the folder.
  private static func resolved(_ steps: [String]) -> [String]? {
    var resolved: [String] = []
    for step in steps where step != "." {
      if step != ".." {
        resolved.append(step)
      } else if resolved.popLast() == nil {
        return nil
      }
    }
    return resolved
  }

  /// A path with the signs that `%20` and the like stand for.
  private static func decoded(_ path: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
