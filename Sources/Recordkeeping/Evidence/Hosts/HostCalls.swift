/// All calls of a site to one service, or to one host that no service is known of.
struct HostCalls: Sendable {
  /// The service; nil where the host is not known.
  let service: SiteService?
  /// The hosts, in the order in which they were seen.
  private(set) var hosts: [String]
  /// The calls, in the order of the files and of their places.
  private(set) var calls: [SeenHost]

  /// The calls together, in the order of their first places.
  static func all(_ hosts: [SeenHost]) -> [HostCalls] {
    var groups: [HostCalls] = []
    var places: [String: Int] = [:]
    var strangers: Set<String> = []
    for call in hosts {
      // Of a host without any service the path is of no matter, and most calls are to such a one.
      let service = strangers.contains(call.host) ? nil : SiteServices.builtIn.service(at: call.target)
      if service == nil, !SiteServices.builtIn.isKnown(call.host) { strangers.insert(call.host) }
      let key = service.map { "service \($0.id)" } ?? call.host
      if let place = places[key] {
        groups[place].add(call)
      } else {
        places[key] = groups.count
        groups.append(HostCalls(service: service, hosts: [call.host], calls: [call]))
      }
    }
    return groups
  }

  private mutating func add(_ call: SeenHost) {
    if !hosts.contains(call.host) { hosts.append(call.host) }
    calls.append(call)
  }

  /// Whether the page asks for no more than a connection to be opened.
  var isConnectionOnly: Bool { calls.allSatisfy { $0.means == .connection } }

  /// Calls that are made as soon as the page is there, without anyone having said yes: as a page is written, or as a visit
  /// shows.
  func atOnce(in evidence: Evidence?) -> [SeenHost] {
    calls.filter { call in
      let isWritten = call.moment == .unknown && evidence?.isWritten(call.address.span) ?? false
      return call.means != .connection && (call.moment == .beforeConsent || isWritten)
    }
  }

  /// The calls to some of the hosts.
  func only(to hosts: [String]) -> HostCalls {
    HostCalls(service: service, hosts: hosts, calls: calls.filter { hosts.contains($0.host) })
  }

  /// The id by which to call the owner of a domain: its first part; nil where that gives none.
  static func id(of domain: String) -> String? {
    let name = domain.utf8.prefix { $0 != UInt8(ascii: ".") }
    return RecordID.suggested(for: String(decoding: Array(name), as: UTF8.self))
  }

  /// What to call them: the hosts, and the service where it is known.
  var name: Wording {
    let list = hosts.prefix(Self.named).map { "`\(FieldTitle.shown($0))`" }.joined(separator: ", ")
    let more = hosts.count - Self.named
    let shown =
      more > 0
      ? Wording(nl: "\(list) en nog \(more)", en: "\(list) and \(more) more") : Wording(nl: list, en: list)
    guard let service else { return shown }
    return Wording(
      nl: "\(shown.nl) (\(service.label): \(service.means.nl))",
      en: "\(shown.en) (\(service.label): \(service.means.en))")
  }

  /// The same, and at how many places beside the first.
  func name(andPlaces count: Int) -> Wording {
    let rest = count - 1
    if rest < 1 { return name }
    return Wording(
      nl: "\(name.nl), en op nog \(rest) \(rest == 1 ? "plaats" : "plaatsen")",
      en: "\(name.en), and at \(rest) more \(rest == 1 ? "place" : "places")")
  }

  /// How many hosts a sentence names.
  private static let named = 3
}

extension SeenHost {
  /// The address with its own host, also where the page names that for all paths.
  var target: SiteAddress {
    let written = SiteAddress(address.value)
    return written.host == nil ? SiteAddress("//\(host)/\(written.path)") : written
  }
}
