/// The part of a host that someone can register for himself: `korenaar.nl` of `winkel.korenaar.nl`, `korenaar.co.uk` of
/// `www.korenaar.co.uk`.
enum RegistrableDomain {
  /// The part of a host; all of it for a number or a single word.
  static func of(_ host: String) -> String {
    let labels = host.utf8.split(separator: UInt8(ascii: "."))
    guard labels.count > 2, !(labels.last?.allSatisfy(\.isDigit) ?? false),
      host.utf8.first != UInt8(ascii: "[")
    else { return host }
    let size = suffixes.contains(joined(labels.suffix(2))) ? 3 : 2
    return joined(labels.suffix(size))
  }

  /// Whether two hosts are of the same owner, as far as their names tell.
  static func isShared(_ host: String, _ other: String) -> Bool {
    !host.isEmpty && of(host) == of(other) && !suffixes.contains(of(host))
  }

  private static func joined(_ labels: ArraySlice<Substring.UTF8View>) -> String {
    labels.map { String($0) ?? "" }.joined(separator: ".")
  }

  /// Names of two parts below which others register: of countries, and of hosting with an address for every customer.
  private static let suffixes: Set<String> = [
    "ac.at", "co.at", "gv.at", "or.at", "com.au", "edu.au", "gov.au", "net.au", "org.au", "com.br", "gov.br",
    "net.br", "org.br", "com.cn", "org.cn", "com.cy", "com.es", "org.es", "com.gr", "com.hk", "co.hu",
    "co.id",
    "co.il", "org.il", "co.in", "net.in", "org.in", "ac.jp", "co.jp", "ne.jp", "or.jp", "co.kr", "or.kr",
    "com.mt",
    "com.mx", "com.my", "co.nz", "net.nz", "org.nz", "com.pl", "net.pl", "org.pl", "com.pt", "com.ro",
    "com.sg",
    "com.tr", "gov.tr", "com.tw", "com.ua", "ac.uk", "co.uk", "gov.uk", "ltd.uk", "me.uk", "net.uk", "nhs.uk",
    "org.uk", "plc.uk", "co.za", "org.za",
    "amazonaws.com", "azureedge.net", "azurewebsites.net", "b-cdn.net", "blogspot.com", "cloudfront.net",
    "firebaseapp.com", "github.io", "gitlab.io", "herokuapp.com", "myshopify.com", "netlify.app", "pages.dev",
    "vercel.app", "web.app", "webflow.io", "wixsite.com", "wordpress.com", "workers.dev",
  ]
}
