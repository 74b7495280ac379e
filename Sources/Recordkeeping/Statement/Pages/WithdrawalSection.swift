/// How one consent is withdrawn, and what happens then.
struct WithdrawalSection {
  let statement: Statement
  let consent: SaidConsent

  private var activity: ProcessingActivity { consent.activity }
  private var purpose: Purpose { consent.purpose }
  private var phrasing: Phrasing { statement.phrasing }
  private var words: Words { phrasing.words }
  private var purposeText: String { purpose.purpose.map { phrasing.text($0.value) } ?? "" }

  /// Every value of one section of `withdrawal.html`.
  func value() throws(WordFault) -> TemplateValue {
    let text = try consent.form.get()?.text
    let outcome = WithdrawalOutcome(phrasing: phrasing, activity: activity, purpose: purpose)
    let erased = try outcome.erased().map(TemplateValue.text)
    let ways = WithdrawalWays(phrasing: phrasing, activity: activity, purpose: purpose, textID: text?.id)
    let others = try ways.others()
    return .table([
      "anchor": .text(PageAddress.anchor(of: purpose, in: activity)),
      "heading": .text(try heading()),
      "about-address": .text(statement.addresses.of(activity)),
      "purpose": .text(purposeText),
      "given": .text(try given()),
      "wording": .text(orNothing: purpose.consent?.text.map { phrasing.text($0.value) }),
      "ways": .list(try ways.offered().map(\.value)),
      "others": .list(others.map(\.value)), "has-others": .flag(!others.isEmpty),
      "remark": .text(orNothing: purpose.consent?.withdrawalText.map { phrasing.text($0.value) }),
      "ended": .flag(activity.hasEnded),
      "stops": .list(try outcome.stops().map(TemplateValue.text)),
      "erased": .list(erased), "has-erased": .flag(!erased.isEmpty),
      "kept": .list(try outcome.kept()),
      "relying": .text(try relying()),
      "text-id": .text(text?.id ?? ""),
    ])
  }

  /// The activity, with the purpose where it asks consent for more than one.
  private func heading() throws(WordFault) -> String {
    let title = phrasing.title(of: activity)
    let isOnly = activity.purposes.count { $0.consent != nil || $0.legalBasis?.value == .consent } == 1
    return isOnly ? title : "\(title)\(try words["mark.colon"]) \(phrasing.unfinished(purposeText))"
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

  /// Others that rely on the consent and have to be told.
  private func relying() throws(WordFault) -> String {
    let ids = purpose.consent?.relyingControllers?.value.value?.ids ?? []
    return try phrasing.list(ids.compactMap(phrasing.register.party).map(phrasing.controllerName(of:)))
  }
}
