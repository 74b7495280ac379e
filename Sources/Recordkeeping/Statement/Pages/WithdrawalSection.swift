/// How one consent is withdrawn, and what happens then.
struct WithdrawalSection {
  let statement: Statement
  let activity: ProcessingActivity
  let purpose: Purpose

  private var phrasing: Phrasing { statement.phrasing }
  private var words: Words { phrasing.words }
  private var purposeText: String { purpose.purpose.map { phrasing.text($0.value) } ?? "" }

  /// Every value of one section of `withdrawal.html`.
  func value() throws(WordFault) -> TemplateValue {
    let text = try ConsentForm(for: purpose, of: activity, in: phrasing)?.text
    let outcome = WithdrawalOutcome(phrasing: phrasing, activity: activity, purpose: purpose)
    let erased = try outcome.erased().map(TemplateValue.text)
    return .table([
      "anchor": .text(PageAddress.anchor(of: purpose, in: activity)),
      "about": .text(activity.title.map { phrasing.text($0.value) } ?? activity.id),
      "about-address": .text(statement.addresses.of(activity)),
      "purpose": .text(purposeText),
      "given": .text(try given()),
      "wording": .text(orNothing: purpose.consent?.text.map { phrasing.text($0.value) }),
      "ways": .list(try ways(text?.id).map(\.value)),
      "remark": .text(orNothing: purpose.consent?.withdrawalText.map { phrasing.text($0.value) }),
      "erased": .list(erased), "has-erased": .flag(!erased.isEmpty),
      "kept": .list(try outcome.kept()),
      "relying": .text(try relying()),
      "text-id": .text(text?.id ?? ""),
    ])
  }

  /// The act by which the reader said yes.
  private func given() throws(WordFault) -> String {
    let acts: [ConsentMechanism] = [.checkbox, .button, .signature, .oralRecorded, .doubleOptIn]
    guard let consent = purpose.consent, let act = consent.mechanism?.value, acts.contains(act),
      let channel = consent.channel?.value
    else { return "" }
    let place = consent.location?.value == .banner ? "banner" : channel.rawValue
    return try words["given.\(act.rawValue)", ["where": words["given.at-\(place)"]]]
  }

  /// The ways back, that over which consent was given first; a message by e-mail is ready to be sent.
  private func ways(_ id: String?) throws(WordFault) -> [PageLink] {
    guard let consent = purpose.consent else { return [] }
    let channels = consent.withdrawal?.value.ids ?? []
    let steps = try phrasing.withdrawal(of: consent)
    var ways: [(link: PageLink, isSame: Bool)] = []
    for (channel, step) in zip(channels, steps) {
      let isMail = channel == WithdrawalChannel.email.rawValue
      let link = isMail ? try message(step, id) : step
      ways.append(
        (link, WithdrawalChannel(rawValue: channel)?.isWayBack(from: consent.channel?.value) ?? false))
    }
    return ways.filter(\.isSame).map(\.link) + ways.filter { !$0.isSame }.map(\.link)
  }

  private func message(_ step: PageLink, _ id: String?) throws(WordFault) -> PageLink {
    guard let address = step.address, let id else { return step }
    let subject = try words["withdrawing.subject", ["id": id]]
    let mail = MailLink.address(
      to: String(address.dropFirst("mailto:".count)), subject: subject, body: try words["withdrawing.message"]
    )
    return PageLink(address: mail, text: step.text) ?? step
  }

  /// Others that rely on the consent and have to be told.
  private func relying() throws(WordFault) -> String {
    let ids = purpose.consent?.relyingControllers?.value.value?.ids ?? []
    return try phrasing.list(ids.compactMap(phrasing.register.party).map(phrasing.name(of:)))
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
