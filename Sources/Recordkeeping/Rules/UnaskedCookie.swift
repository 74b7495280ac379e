/// A cookie for which visitors have to be asked, while none of its purposes asks them (Tw art. 11.7a(1)(b)).
struct UnaskedCookie {
  /// The class, from which it follows that they have to be asked.
  let kind: Located<CookieClass>
  /// Whether its purposes rest on legitimate interests alone.
  let restsOnInterests: Bool
  /// The legal basis of its first purpose.
  let basis: Located<LegalBasis>
  /// The purpose that does not ask, or the consent that does not cover devices.
  let lack: UnaskedConsent

  /// Nil for a cookie that stands on someone else's platform, which asks there, and for one whose purposes other rules
  /// tell of.
  init?(_ visit: Visit<CookieKeys>) {
    let cookie = visit.record
    guard let activity = visit.activity, activity.isOwn, !activity.hasEnded,
      cookie.fields["platform"] == nil, let kind = cookie.`class`, kind.value.mayNeedConsent,
      let named = cookie.purposes, cookie.isWhole(\.purposes)
    else { return nil }
    let purposes = activity.purposes.filter { named.value.contains($0.id) }
    let bases = purposes.compactMap(\.legalBasis)
    guard bases.count == purposes.count, let basis = bases.first,
      let lack = UnaskedConsent(to: .device, for: purposes)
    else { return nil }
    self.kind = kind
    self.basis = basis
    self.lack = lack
    restsOnInterests = bases.allSatisfy { $0.value == .legitimateInterests }
  }

  /// Embedded content can be strictly necessary, which the register does not tell.
  var severity: Severity { kind.value == .embedded ? .warning : .error }
}

extension CookieClass {
  fileprivate var mayNeedConsent: Bool { row?.text("consent") != "never" }
}
