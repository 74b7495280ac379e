/// A service of someone else that pages have a visitor's browser call, such as YouTube: what is generally known of it.
struct SiteService: Sendable {
  /// The word for it: `google-fonts`.
  let id: String
  /// What people call it: `Google Fonts`.
  let label: String
  /// The word for what it is for: `font`.
  let kind: String
  /// What it is for, as part of a sentence.
  let means: Wording
  /// What to do instead of calling it at once.
  let instead: Wording
  /// The kind of cookie that it stands for in a register (law.md 6.2); nil where it keeps nothing that asks for consent.
  let cookieClass: CookieClass?
  /// The service with which a register can be started, where there is one.
  let supplier: Service?
  /// Its hosts, each with the begin of a path where that tells it from others of the same company.
  let hosts: [String]
  /// Addresses in the lines that its vendor gives to paste into a script.
  let snippets: [String]

  private let names: WordStretches
  private let sites: [SiteAddress]

  /// Reads a table of the file of services, with those of its kinds.
  init?(_ toml: TOMLValue, kinds: TOMLValue?) {
    let texts = { (key: String) in toml[key]?.children.compactMap(\.string) ?? [] }
    guard let kind = toml["kind"]?.string, let facts = kinds?[kind] else { return nil }
    id = toml.key
    self.kind = kind
    let supplier = toml["service"]?.string.flatMap { id in Service.all.first { $0.id == id } }
    self.supplier = supplier
    label = toml["label"]?.string ?? supplier?.label ?? toml.key
    means = Wording(nl: facts["nl"]?.string ?? kind, en: facts["en"]?.string ?? kind)
    instead = Wording(
      nl: toml["nl"]?.string ?? facts["instead-nl"]?.string ?? "",
      en: toml["en"]?.string ?? facts["instead-en"]?.string ?? "")
    cookieClass = (toml["class"]?.string ?? facts["class"]?.string).flatMap(CookieClass.init)
    hosts = texts("hosts")
    snippets = texts("snippets")
    names = WordStretches([label, supplier?.label, supplier?.name].compactMap(\.self) + texts("names"))
    sites = [toml["website"]?.string ?? supplier?.website].compactMap { $0.map(SiteAddress.init) }
  }

  /// Whether a visitor has to say yes before it is called, as far as the law tells of its kind (Tw art. 11.7a(1)).
  var needsConsent: Bool { cookieClass?.row.map { $0.text("consent") != "never" } ?? false }

  /// Whether a party of a register is the company behind it: by its id, its name or its site.
  func isOf(_ party: Party) -> Bool {
    if [id, supplier?.id].contains(party.id) { return true }
    if let name = party.name?.value, names.stand(in: name.words) { return true }
    guard let site = party.website.map({ SiteAddress($0.value.text) }), let host = site.host else {
      return false
    }
    return sites.contains { $0.host.map { RegistrableDomain.isShared($0, host) } ?? false }
      || hosts.contains { SiteAddress("//\($0)").host.map { HostName.isSame(host, orBelow: $0) } ?? false }
  }
}
