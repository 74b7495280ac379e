/// Whose a host is, as far as a register tells.
struct HostOwners {
  private let own: [SiteAddress]
  private let parties: [(party: Party, site: SiteAddress?)]
  private let cookies: [(cookie: Cookie, hosts: [String])]

  /// For where nobody looked at a site.
  static let nobody = HostOwners(own: [], parties: [], cookies: [])

  private init(own: [SiteAddress], parties: [(Party, SiteAddress?)], cookies: [(Cookie, [String])]) {
    (self.own, self.parties, self.cookies) = (own, parties, cookies)
  }

  init(_ register: Register) {
    let organisation = register.organisation
    own = [
      organisation?.website, organisation?.privacyPage, organisation?.contactPage,
      organisation?.cookieSettingsPage,
    ].compactMap { $0.map { SiteAddress($0.value.text) } }.filter { $0.host != nil }
    parties = register.parties.map { party in (party, party.website.map { SiteAddress($0.value.text) }) }
    cookies = register.activities.flatMap(\.cookies).map { cookie in
      let names = [cookie.host?.value].compactMap(\.self) + (cookie.hosts?.value.ids ?? [])
      return (cookie, names.map(Self.host))
    }
  }

  /// Whether an address is on the organisation's own site, or on another of the same name: `static.korenaar.nl` beside
  /// `www.korenaar.nl`. Of a service with many customers only the organisation's own address is.
  func isOwn(_ address: SiteAddress) -> Bool { isOwn(address, SiteServices.builtIn.service(at: address)) }

  /// The same where the service is known already.
  func isOwn(_ address: SiteAddress, _ service: SiteService?) -> Bool {
    own.contains { site in
      address.isAt(site) || service == nil && RegistrableDomain.isShared(address.host ?? "", site.host ?? "")
    }
  }

  /// The parties whose site an address is on, or whose service it belongs to.
  func parties(at address: SiteAddress) -> [String] {
    parties(at: address, SiteServices.builtIn.service(at: address))
  }

  /// The same where the service is known already.
  func parties(at address: SiteAddress, _ service: SiteService?) -> [String] {
    parties.filter { party, site in
      if let site, address.isAt(site) { return true }
      if let service { return service.isOf(party) }
      return RegistrableDomain.isShared(address.host ?? "", site?.host ?? "")
    }.map(\.party.id)
  }

  /// The cookies in the register that name a host.
  func cookies(naming host: String) -> [Cookie] {
    cookies.filter { $0.hosts.contains { HostName.isSame(host, orBelow: $0) } }.map(\.cookie)
  }

  /// The cookies that one of several parties sets.
  func cookies(of parties: [String]) -> [Cookie] {
    cookies.map(\.cookie).filter { cookie in cookie.provider.map { parties.contains($0.value.id) } ?? false }
  }

  /// A host as a register writes it: with or without `https://`, a leading dot or a star.
  private static func host(_ text: String) -> String {
    let bare = text.utf8.drop { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "*") || $0 <= 0x20 }
    let name = String(decoding: Array(bare), as: UTF8.self)
    return SiteAddress(name).host ?? SiteAddress("//\(name)").host ?? name
  }
}
