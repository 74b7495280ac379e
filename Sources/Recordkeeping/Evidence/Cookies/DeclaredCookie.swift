/// A cookie as an activity of the register names it.
struct DeclaredCookie: Sendable {
  let activity: ProcessingActivity
  let record: Cookie
  /// Its name, in which `*` stands for any text.
  let name: String
  private let pattern: CookiePattern
  private let host: SiteAddress?

  init(_ record: Cookie, of activity: ProcessingActivity) {
    self.activity = activity
    self.record = record
    name = record.shownName
    pattern = CookiePattern(name)
    host = record.host.map {
      SiteAddress("//" + String(decoding: $0.value.utf8.drop { $0 == UInt8(ascii: ".") }, as: UTF8.self))
    }
  }

  /// The technique, as a word of the register.
  var technique: String { record.technique?.value.id ?? "cookie" }

  /// Whether it is the one that was seen. Without a host, that of `provider = "self"` is of the organisation's own site.
  func isSame(_ seen: SeenCookie, _ targets: FormTargets) -> Bool {
    guard fits(seen.technique), pattern.matches(seen.name.value) else { return false }
    guard let place = seen.address else { return true }
    if let host { return place.isAt(host) || host.isAt(place) }
    let isOwn = record.provider?.value.id == "self" && targets.knowsOwn
    return !isOwn || targets.isOwn(place) || targets.isAbove(place)
  }

  /// A pixel or an SDK may keep what it needs in either way.
  private func fits(_ seen: SeenCookie.Technique) -> Bool {
    switch technique {
    case "cookie": seen == .cookie
    case "local-storage": seen == .localStorage
    default: true
    }
  }

  /// Where it stands: at its name, else at its heading.
  var span: Span { record.name?.span ?? record.span }
}

extension SeenCookie {
  /// The host as an address; nil where the source does not tell.
  var address: SiteAddress? { host.map { SiteAddress("//" + $0) } }
}
