extension Phrasing {
  /// The ways to withdraw a consent, as things to do, in the order of the register (AVG art. 7(3)).
  public func withdrawal(of consent: Consent) throws(WordFault) -> [PageLink] {
    var steps: [PageLink] = []
    for id in consent.withdrawal?.value.ids ?? [] {
      if let channel = WithdrawalChannel(rawValue: id) { steps.append(try step(channel, consent)) }
    }
    return steps
  }

  /// Where consent is withdrawn by e-mail: where requests go, else the ordinary address.
  var withdrawalEmail: String? {
    (register.organisation?.rightsRequests?.email ?? register.organisation?.email)?.value.text
  }

  /// Where consent is withdrawn by letter: where requests go, else the ordinary address.
  var withdrawalAddress: String? {
    (register.organisation?.rightsRequests?.address ?? register.organisation?.address)?.value
  }

  /// A way to withdraw a consent, as something to do.
  func step(_ channel: WithdrawalChannel, _ consent: Consent) throws(WordFault) -> PageLink {
    let organisation = register.organisation
    let page = consent.withdrawalPage?.value.text
    switch channel {
    case .email: return try contact("email", withdrawalEmail, "mailto:")
    case .phone:
      return try contact(
        "phone", organisation?.rightsRequests?.phone?.value ?? organisation?.phone?.value, "tel:")
    case .post: return try contact("post", withdrawalAddress, nil)
    case .webForm, .account: return try step(channel, at: page)
    case .banner: return try step(channel, at: organisation?.cookieSettingsPage?.value.text ?? page)
    case .linkInMessage, .inPerson: return try step(channel, at: nil)
    }
  }

  private func step(_ channel: WithdrawalChannel, at page: String?) throws(WordFault) -> PageLink {
    let text = try words["withdraw.\(channel.rawValue)"]
    return page.flatMap { PageLink(address: $0, text: text) } ?? PageLink(text: text)
  }

  private func contact(_ key: String, _ value: String?, _ scheme: String?) throws(WordFault) -> PageLink {
    guard let value, !value.isEmpty else { return PageLink(text: try words["withdraw.\(key)-somewhere"]) }
    let text = try words["withdraw.\(key)", [key == "post" ? "address" : key: value]]
    let address = scheme.map { $0 == "tel:" ? PageLink.telephone(value) : $0 + value }
    return address.flatMap { PageLink(address: $0, text: text) } ?? PageLink(text: text)
  }
}
