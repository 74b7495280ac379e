/// An address of the web taken apart, as far as needed to compare hosts and paths.
struct SiteAddress: Hashable {
  /// `https`, in small letters; nil where the address goes on from that of the page.
  let scheme: String?
  /// `www.korenaar.example`, in small letters and without a port.
  let host: String?
  /// What follows, without a query: `/contact/`.
  let path: String

  /// Reads an address as a browser does: no spaces around it, no line ends and tabs in it.
  init(_ text: String) {
    var rest = text.utf8.filter { $0 > 0x20 && $0 != 0x7F }[...]
    scheme = Self.scheme(&rest)
    let hasHost = rest.starts(with: "//".utf8)
    if hasHost {
      let authority = rest.dropFirst(2).prefix { !"/?#\\".utf8.contains($0) }
      rest = rest.dropFirst(2 + authority.count)
      let name = authority[
        (authority.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? authority.startIndex)...]
      host = String(decoding: name.prefix { $0 != UInt8(ascii: ":") }.map(\.lowercased), as: UTF8.self)
    } else {
      host = nil
    }
    path = String(decoding: rest.prefix { !"?#".utf8.contains($0) }, as: UTF8.self)
  }

  private static func scheme(_ rest: inout ArraySlice<UInt8>) -> String? {
    let name = rest.prefix { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
    guard let first = name.first, first.isLetter, rest.dropFirst(name.count).first == UInt8(ascii: ":") else {
      return nil
    }
    rest = rest.dropFirst(name.count + 1)
    return String(decoding: name.map(\.lowercased), as: UTF8.self)
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
    return own == others || Array(own.utf8).suffix(others.utf8.count + 1).elementsEqual(".\(others)".utf8)
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
