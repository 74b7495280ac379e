/// The activity that a form leads to by where it sends what is filled in.
struct FormTargets {
  private let register: Register
  private let owners: HostOwners

  init(_ register: Register) { self.init(register, HostOwners(register)) }

  /// The same where it is known already whose hosts are, which takes a walk through the register.
  init(_ register: Register, _ owners: HostOwners) {
    self.register = register
    self.owners = owners
  }

  /// The one activity of which a recipient has the form's target for a site; none where there are several.
  func links(of form: Form) -> [FormLink] {
    let ids = Set(form.targets.flatMap { party(at: SiteAddress($0.value)) })
    if ids.isEmpty { return [] }
    let found = register.activities.filter { activity in
      !activity.hasEnded && activity.allRecipients.contains { ids.contains($0.value) }
    }
    return found.count == 1 ? found.map { FormLink(activity: $0, form: nil) } : []
  }

  /// The parties whose site an address is on, or whose service it belongs to.
  func party(at address: SiteAddress) -> [String] {
    address.host == nil ? [] : owners.parties(at: address)
  }

  /// Whether an address is on the organisation's own site.
  func isOwn(_ address: SiteAddress) -> Bool { owners.isOwn(address) }

  /// Whether the register says what the organisation's own site is.
  var knowsOwn: Bool { register.organisation?.website != nil }

  /// Whether the organisation's own site lies below an address: `www.korenaar.example` below `korenaar.example`.
  func isAbove(_ address: SiteAddress) -> Bool {
    register.organisation?.website.map { SiteAddress($0.value.text).isAt(address) } ?? false
  }
}
