/// What a statement says of one cookie or the like, as facts (Tw art. 11.7a, C-673/17): enough for a site's own banner.
struct CookieFacts {
  let phrasing: Phrasing
  let activity: ProcessingActivity
  let cookie: Cookie

  /// The cookie, and the consents that it waits for.
  func json() throws(WordFault) -> JSON {
    let kind = cookie.class?.value
    let technique = cookie.technique?.value.id ?? "cookie"
    return [
      "name": .text(cookie.shownName), "activity": .text(activity.id),
      "technique": .text(technique),
      "host": .words(cookie.host?.value), "class": JSON(kind?.rawValue),
      "class-name": try kind.map { (kind) throws(WordFault) in
        .text(try phrasing.words["cookie.class-\(kind.rawValue)"])
      } ?? .absent,
      "purpose": .words(cookie.purpose.map { phrasing.text($0.value) }),
      "purposes": .orNothing(cookie.purposes?.value.ids ?? []),
      "provider": try party(cookie.provider?.value.id),
      "duration": duration, "duration-text": .words(try phrasing.duration(of: cookie)),
      "third-party-access": try access(),
      "personal-data": .orNothing(kinds),
      "consent-needed": .flag(cookie.needsConsent(of: activity)), "consent": .orNothing(try consents()),
    ]
  }

  private func party(_ id: String?) throws(WordFault) -> JSON {
    guard let id else { return .absent }
    let name = id == "self" ? try phrasing.words["cookie.ourselves"] : nil
    let party = phrasing.register.party(id)
    return [
      "self": .flag(party == nil && id == "self"),
      "name": .text(party.map(phrasing.name(of:)) ?? name ?? id),
      "country": party?.country.map { phrasing.countryFacts($0.value.id) } ?? .absent,
    ]
  }

  /// Who else reads it; an empty list says nobody.
  private func access() throws(WordFault) -> JSON {
    guard let answer = cookie.thirdPartyAccess?.value else { return .absent }
    return .list(try (answer.value?.ids ?? []).map(party))
  }

  private var duration: JSON {
    switch cookie.duration?.value {
    case .period(let period): .text(period.iso)
    case .session: "session"
    case .persistent: "persistent"
    case nil: .absent
    }
  }

  private var kinds: [String] {
    let rows = activity.personalData.filter { cookie.personalData?.value.value?.contains($0.id) ?? false }
    return rows.map(phrasing.kind(of:)).withoutRepeats
  }

  /// The texts with which consent for its purposes is asked, by identity.
  private func consents() throws(WordFault) -> [String] {
    guard cookie.needsConsent(of: activity) else { return [] }
    var ids: [String] = []
    for purpose in activity.purposes where cookie.purposes?.value.contains(purpose.id) ?? false {
      if let form = try ConsentForm(for: purpose, of: activity, in: phrasing) { ids.append(form.text.id) }
    }
    return ids
  }
}
