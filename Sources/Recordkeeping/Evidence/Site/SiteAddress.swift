/// An address of the web taken apart, as far as needed to compare hosts and paths.
struct SiteAddress: Hashable {
  /// `https`, in small letters; nil where the address goes on from that of the page.
  let scheme: String?
  /// `www.korenaar.example`, in small letters and without a port; one with other letters as `xn--`.
  let host: String?
  /// What follows, without a query: `/contact/`.
  let path: String

  /// Reads an address as a browser does: no spaces around it, no line ends and tabs in it, `\` for `/`.
  init(_ text: String) {
    var rest = text.utf8.filter { $0 > 0x20 && $0 != 0x7F }[...]
    scheme = Self.scheme(&rest)
    let isWeb = scheme.map(Self.webSchemes.contains) ?? true
    let isSlash: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || isWeb && $0 == UInt8(ascii: "\\") }
    let slashes = rest.prefix(while: isSlash)
    if slashes.count >= 2 {
      // Of more than two, browsers take no notice.
      rest = isWeb ? rest[slashes.endIndex...] : rest.dropFirst(2)
      let authority = rest.prefix { !"?#".utf8.contains($0) && !isSlash($0) && $0 != UInt8(ascii: "\\") }
      rest = rest[authority.endIndex...]
      host = HostName.called(authority)
    } else {
      host = nil
    }
    let way = rest.prefix { !"?#".utf8.contains($0) }
    path = String(decoding: way.map { isSlash($0) ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
  }

  private static let webSchemes: Set<String> = ["http", "https", "ws", "wss"]

  private static func scheme(_ rest: inout ArraySlice<UInt8>) -> String? {
    let name = rest.prefix { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
    guard let first = name.first, first.isLetter, rest.dropFirst(name.count).first == UInt8(ascii: ":") else {
      return nil
    }
    rest = rest.dropFirst(name.count + 1)
    return String(decoding: name.map(\.lowercased), as: UTF8.self)
  }

  /// The host that a browser calls for it over the network; nil for a path, for `data:`, for the same machine.
  var calledHost: String? {
    guard let host, !host.isEmpty, scheme.map(Self.webSchemes.contains) ?? true, !isSameMachine else {
      return nil
    }
    return host
  }

  /// Whether it lies on the machine of who opens it.
  var isSameMachine: Bool {
    guard let host else { return false }
    return ["localhost", "127.0.0.1", "0.0.0.0", "[::1]", ""].contains(host)
      || Array(host.utf8).suffix(10).elementsEqual(".localhost".utf8)
  }

  /// The host without `www.`.
  var bareHost: String? {
    host.map {
      $0.utf8.starts(with: "www.".utf8) ? String(decoding: $0.utf8.dropFirst(4), as: UTF8.self) : $0
    }
  }

  /// Whether the host is another's, or one below it: `shop.korenaar.example` below `www.korenaar.example`.
  func isAt(_ other: SiteAddress) -> Bool {
    guard let own = bareHost, let others = other.bareHost, !others.isEmpty else { return false }
    return HostName.isSame(own, orBelow: others)
  }

  /// The names in the path.
  var steps: [String] { Self.steps(of: path) }

  /// The names in a path; `index.html` and the ending `.html` say nothing about where a page lies.
  static func steps(of path: String) -> [String] {
    var steps = path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    guard let last = steps.popLast() else { return [] }
    let small = Array(last.lowercasedASCII.utf8)
    let ending = [".html", ".htm", ".xhtml"].first { small.suffix($0.utf8.count).elementsEqual($0.utf8) }
    let kept = String(decoding: last.utf8.dropLast(ending?.utf8.count ?? 0), as: UTF8.self)
    let isIndex = ending != nil && ["index", "default"].contains(kept.lowercasedASCII)
    return isIndex || kept == "." ? steps : steps + [kept]
  }
}

extension SiteAddress {
  /// Whether an address can name a host at all; most are paths on the own site, and cost no more than this look.
  static func mayNameHost(_ text: String) -> Bool {
    var slashes = 0
    for byte in text.utf8 where byte > 0x20 {
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") {
        slashes += 1
        if slashes == 2 { return true }
      } else if slashes > 0 || !(byte.isLetter || byte.isDigit || "+-.:".utf8.contains(byte)) {
        return false
      }
    }
    return false
  }
}
