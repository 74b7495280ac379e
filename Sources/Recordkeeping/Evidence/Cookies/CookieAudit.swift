/// The cookies of a site held against a register: which row each belongs to, and what the register names that was not seen.
struct CookieAudit: Sendable {
  private struct Key: Hashable {
    let name: [UInt8]
    let isStored: Bool
    let site: String
    /// The row that names it.
    let row: Int?
  }

  /// Every cookie, in the order in which they were first seen.
  let cookies: [AuditedCookie]
  /// What is declared and was not seen.
  let unseen: [DeclaredCookie]

  init(_ evidence: Evidence, _ register: Register) {
    let rows = register.activities.filter { !$0.hasEnded }.flatMap { activity in
      activity.cookies.map { DeclaredCookie($0, of: activity) }
    }
    let targets = FormTargets(register)
    var numbers: [Key: Int] = [:]
    var sites: [String?: String] = [:]
    var groups: [(sightings: [SeenCookie], rows: [Int], known: KnownCookie?)] = []
    for cookie in evidence.cookies {
      let own = rows.indices.filter { rows[$0].isSame(cookie, targets) }
      let known = evidence.known.lazy.compactMap { $0[cookie.name.value] }.first
      let site = sites[cookie.host] ?? targets.site(of: cookie)
      sites[cookie.host] = site
      let key = Key(
        name: own.isEmpty ? Array((known?.name ?? cookie.name.value).utf8) : [],
        isStored: cookie.technique == .localStorage, site: own.isEmpty ? site : "",
        row: own.first)
      if let number = numbers[key] {
        groups[number].sightings.append(cookie)
        groups[number].rows += own.filter { !groups[number].rows.contains($0) }
      } else {
        numbers[key] = groups.count
        groups.append(([cookie], own, known))
      }
    }
    cookies = groups.compactMap { group in
      AuditedCookie(group.sightings, group.rows.map { rows[$0] }, group.known)
    }
    let seen = Set(groups.flatMap(\.rows))
    unseen = rows.indices.filter { !seen.contains($0) && evidence.scope.wouldShow(rows[$0]) }.map { rows[$0] }
  }
}

extension ReadRecording.Scope {
  /// Whether recordings would show a cookie, were it there. One that waits for a yes nobody sees who gave none, and what
  /// stands on another's platform is not on this site.
  fileprivate func wouldShow(_ cookie: DeclaredCookie) -> Bool {
    guard cookie.record.fields["platform"] == nil else { return false }
    let waits = cookie.record.`class`.map { $0.value.row?.text("consent") != "never" } ?? true
    if waits, !contains(.agreed) { return false }
    switch cookie.technique {
    case "cookie": return contains(.cookies)
    case "local-storage": return contains(.storage)
    default: return false
    }
  }
}

extension FormTargets {
  /// By which cookies of one name are told apart: nothing for the organisation's own, else the name that others have
  /// registered. The list of public suffixes is left out: of `shop.co.uk` three parts count, for `co` is short.
  fileprivate func site(of cookie: SeenCookie) -> String {
    guard let place = cookie.address, let host = place.host, !isOwn(place), !isAbove(place) else { return "" }
    let labels = host.utf8.split(separator: UInt8(ascii: "."))
    let isShort = labels.count > 2 && labels[labels.count - 2].count <= 3 && (labels.last?.count ?? 0) == 2
    return labels.suffix(isShort ? 3 : 2).map { String(decoding: Array($0), as: UTF8.self) }.joined(
      separator: ".")
  }
}
