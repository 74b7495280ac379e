/// Cookies by name, for looking up what they are.
struct KnownCookies: Sendable {
  private var exact: [[UInt8]: KnownCookie] = [:]
  private var patterns: [KnownCookie] = []

  /// Those that come with the program: of services, and of programs that sites run on.
  static let builtIn = KnownCookies(ofServices + inFile)

  init(_ cookies: [KnownCookie]) {
    for cookie in cookies {
      if cookie.name.utf8.contains(UInt8(ascii: "*")) {
        patterns.append(cookie)
      } else if exact[Array(cookie.name.utf8)] == nil {
        exact[Array(cookie.name.utf8)] = cookie
      }
    }
  }

  /// The cookie of a name: that of the whole name, else the first whose pattern fits.
  subscript(name: String) -> KnownCookie? {
    let name = Array(name.utf8)
    return exact[name] ?? patterns.first { $0.pattern.matches(name) }
  }

  private static let ofServices = Service.all.flatMap { service in
    service.cookies.map { cookie in
      KnownCookie(
        pattern: CookiePattern(cookie.name), name: cookie.name, maker: service.label, service: service,
        kind: cookie.kind, purpose: Wording(nl: cookie.purpose, en: ""), lasts: nil)
    }
  }

  private static let inFile =
    (LawFile.document(PackageResources.cookies_toml).root["cookies"]?.children ?? []).map { row in
      let name = row["name"]?.string ?? ""
      return KnownCookie(
        pattern: CookiePattern(name), name: name, maker: row["maker"]?.string ?? "",
        service: row["service"]?.string.flatMap(Service.init(named:)),
        kind: row["class"]?.string.flatMap(CookieClass.init(rawValue:)),
        purpose: Wording(nl: row["nl"]?.string ?? "", en: row["en"]?.string ?? ""),
        lasts: row["lasts"]?.string)
    }
}
