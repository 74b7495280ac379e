/// The activity that a form leads to by where it sends what is filled in.
struct FormTargets {
  private let register: Register
  private let parties: [(id: String, site: SiteAddress)]

  init(_ register: Register) {
    self.register = register
    parties = register.parties.compactMap { party in
      party.website.map { (party.id, SiteAddress($0.value.text)) }
    }
  }

  /// The one activity of which a recipient has the form's target for a site; none where there are several.
  func links(of form: Form) -> [FormLink] {
    let ids = Set(form.targets.flatMap { party(at: SiteAddress($0.value)) })
    if ids.isEmpty { return [] }
    let found = register.activities.filter { activity in
      activity.status?.value != .ended && activity.allRecipients.contains { ids.contains($0.value) }
    }
    return found.count == 1 ? found.map { FormLink(activity: $0, form: nil) } : []
  }

  /// The parties whose site an address is on.
  func party(at address: SiteAddress) -> [String] {
    parties.filter { address.isAt($0.site) }.map(\.id)
  }

  /// Whether an address is on the organisation's own site.
  func isOwn(_ address: SiteAddress) -> Bool {
    let organisation = register.organisation
    let own = [organisation?.website?.value.text, organisation?.privacyPage?.value.text].compactMap(\.self)
    return own.contains { address.isAt(SiteAddress($0)) }
  }

  /// Whether the register says what the organisation's own site is.
  var knowsOwn: Bool { register.organisation?.website != nil }

  /// Whether the organisation's own site lies below an address: `www.korenaar.example` below `korenaar.example`.
  func isAbove(_ address: SiteAddress) -> Bool {
    register.organisation?.website.map { SiteAddress($0.value.text).isAt(address) } ?? false
  }
}
