/// A host of someone else with all that a site has to do with it, and how the register knows it.
struct ListedHost: Sendable {
  /// A place where a page or what a browser did names the host.
  struct Mention: Sendable {
    let span: Span
    /// What for; nil for a form that sends there what is filled in.
    let means: SeenHost.Means?
    let moment: SeenMoment
  }

  let host: String
  /// The service that it is known to belong to.
  let service: SiteService?
  /// The parties of the register behind it.
  let parties: [String]
  /// The cookies of the register that name it.
  let cookies: [String]
  /// In the order of the files and of their places.
  var mentions: [Mention]

  /// What it is called for, each once and in the order in which that was seen; nil stands for a form.
  var means: [SeenHost.Means?] {
    mentions.map(\.means).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether it is called only after someone has said yes.
  var isAfterConsent: Bool { mentions.allSatisfy { $0.moment == .afterConsent } }

  /// Every host of a site but the organisation's own, by first place.
  static func all(of evidence: Evidence, _ forms: [AuditedForm], _ register: Register) -> [ListedHost] {
    let owners = HostOwners(register)
    var listed: [ListedHost] = []
    var places: [String: Int] = [:]
    var own: Set<String> = []
    for (address, host, mention) in mentions(evidence, forms) where !own.contains(host) {
      if let place = places[host] {
        listed[place].mentions.append(mention)
        continue
      }
      let service = SiteServices.builtIn.service(at: address)
      if owners.isOwn(address, service) {
        own.insert(host)
        continue
      }
      places[host] = listed.count
      listed.append(
        ListedHost(
          host: host, service: service, parties: owners.parties(at: address, service),
          cookies: owners.cookies(naming: host).map(\.id), mentions: [mention]))
    }
    return listed
  }

  private static func mentions(
    _ evidence: Evidence, _ forms: [AuditedForm]
  ) -> [(address: SiteAddress, host: String, mention: Mention)] {
    let calls = evidence.hosts.map { call in
      (call.target, call.host, Mention(span: call.address.span, means: call.means, moment: call.moment))
    }
    let targets = forms.flatMap(\.form.targets).compactMap { target in
      let address = SiteAddress(target.value)
      return address.calledHost.map {
        (address, $0, Mention(span: target.span, means: nil, moment: .unknown))
      }
    }
    return (calls + targets).sorted { $0.2.span < $1.2.span }
  }
}
