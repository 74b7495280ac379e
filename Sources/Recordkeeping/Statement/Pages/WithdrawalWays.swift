/// The ways to withdraw one consent (AVG art. 7(3)).
struct WithdrawalWays {
  let phrasing: Phrasing
  let activity: ProcessingActivity
  let purpose: Purpose
  /// The identity of the text that people agreed to, for messages; nil where the register has no text.
  let textID: String?

  private var words: Words { phrasing.words }

  /// The ways of the register: first those over which consent was given, the very place before all others.
  func offered() throws(WordFault) -> [PageLink] {
    guard let consent = purpose.consent else { return [] }
    var ways: [(link: PageLink, rank: Int)] = []
    for channel in channels { ways.append((try link(channel, consent), rank(of: channel, consent))) }
    return (0...2).flatMap { rank in ways.filter { $0.rank == rank }.map(\.link) }
  }

  /// A message or a letter, which is heeded just as well, where the register does not offer it.
  func others() throws(WordFault) -> [PageLink] {
    guard let consent = purpose.consent, !channels.isEmpty else { return [] }
    let known: [(channel: WithdrawalChannel, isKnown: Bool)] = [
      (.email, phrasing.withdrawalEmail != nil), (.post, phrasing.withdrawalAddress != nil),
    ]
    var links: [PageLink] = []
    for (channel, isKnown) in known where isKnown && !channels.contains(channel) {
      links.append(try link(channel, consent))
    }
    return links
  }

  private var channels: [WithdrawalChannel] {
    (purpose.consent?.withdrawal?.value.ids ?? []).compactMap(WithdrawalChannel.init)
  }

  private func rank(of channel: WithdrawalChannel, _ consent: Consent) -> Int {
    if channel == .banner && consent.location?.value == .banner { return 0 }
    if channel == .account && consent.location?.value == .account { return 0 }
    return channel.isWayBack(from: consent.channel?.value) ? 1 : 2
  }

  /// A way as something to do; a message by e-mail is ready to be sent.
  private func link(_ channel: WithdrawalChannel, _ consent: Consent) throws(WordFault) -> PageLink {
    let step = try phrasing.step(channel, consent)
    guard channel == .email, let email = phrasing.withdrawalEmail else { return step }
    let about = try words["withdrawing.message-about", ["about": phrasing.title(of: activity)]]
    var lines = [try words["withdrawing.message"], "", about]
    if let textID { lines.append(try words["withdrawing.message-id", ["id": textID]]) }
    let subject = try textID.map { (id) throws(WordFault) in try words["withdrawing.subject", ["id": id]] }
    let title = try words["page.withdrawal"]
    let mail = MailLink.address(to: email, subject: subject ?? title, body: lines.joined(separator: "\n"))
    return PageLink(address: mail, text: step.text) ?? step
  }
}

extension WithdrawalChannel {
  /// Whether it is the way over which consent was given, so that withdrawing is as easy (AVG art. 7(3)).
  func isWayBack(from channel: Channel?) -> Bool {
    switch channel {
    case .web, .app: [.webForm, .account, .banner, .linkInMessage].contains(self)
    case .paper: self == .post
    case .phone: self == .phone
    case .inPerson: self == .inPerson
    case nil: false
    }
  }
}
