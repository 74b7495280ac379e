extension CheckContext {
  /// What the site calls of others that the register names nowhere.
  var unnamedCalls: [HostCalls] { hostCalls.compactMap { unnamed(of: $0) } }

  /// The calls to hosts that the register knows by nothing: not as its own, by no party and by no cookie. Nil where there are
  /// none, and where too little was read to tell.
  func unnamed(of calls: HostCalls) -> HostCalls? {
    guard register.hasAllHosts, calls.service != nil || register.organisation?.website != nil else {
      return nil
    }
    let missing = calls.only(to: calls.hosts.filter { !isNamed($0, in: calls) })
    return missing.calls.isEmpty ? nil : missing
  }

  private func isNamed(_ host: String, in calls: HostCalls) -> Bool {
    guard let address = calls.calls.first(where: { $0.host == host })?.target else { return true }
    return hostOwners.isOwn(address, calls.service) || !hostOwners.cookies(naming: host).isEmpty
      || !hostOwners.parties(at: address, calls.service).isEmpty
  }
}

extension Register {
  /// Whether all was read by which it can name a host.
  fileprivate var hasAllHosts: Bool {
    hasAllActivities && hasAllParties
      && activities.allSatisfy { $0.isWhole(\.cookies) }
      && activities.flatMap(\.cookies).allSatisfy { $0.isWhole(\.host) && $0.isWhole(\.hosts) }
      && parties.allSatisfy { $0.isWhole(\.website) && $0.isWhole(\.name) }
  }
}
