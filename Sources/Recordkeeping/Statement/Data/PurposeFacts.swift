/// What a statement says of one purpose, as facts (AVG art. 13(1)(c)-(d)).
struct PurposeFacts {
  let phrasing: Phrasing
  let said: SaidActivity
  let saidPurpose: SaidPurpose

  private var purpose: Purpose { saidPurpose.purpose }

  private var activity: ProcessingActivity { said.activity }

  /// The purpose, its legal basis and its consent.
  func json() throws(WordFault) -> JSON {
    let basis = try saidPurpose.basis.get()
    return [
      "id": .text(purpose.id), "text": .words(purpose.purpose.map { phrasing.text($0.value) }),
      "legal-basis": JSON(saidPurpose.legalBasis?.rawValue),
      "article": JSON(saidPurpose.legalBasis?.row?.text("article")), "citation": .words(basis?.article),
      "basis-name": .words(basis?.name), "basis-text": .words(basis?.sentence),
      "law": .orNothing(basis?.law ?? []),
      "legitimate-interest": .words(saidPurpose.interest.map { phrasing.text($0.value) }),
      "direct-marketing": .flag(purpose.isDirectMarketing),
      "further-purpose-of": .words(purpose.furtherPurposeOf?.value.id),
      "consent": try consent(),
    ]
  }

  /// How it is asked and taken back (AVG art. 7(3), 13(2)(c)).
  private func consent() throws(WordFault) -> JSON {
    guard purpose.asksConsent else { return .absent }
    let own = purpose.consent
    let outcome = WithdrawalOutcome(phrasing: phrasing, activity: activity, purpose: purpose)
    return [
      "text-id": JSON(try said.form(for: purpose)?.text.id),
      "text": .words(own?.text.map { phrasing.text($0.value) }),
      "withdrawal-page": .text(Addresses.ofData.withdrawal(of: purpose, in: activity)),
      "withdrawal": .orNothing(try ways()),
      "withdrawal-text": .words(own?.withdrawalText.map { phrasing.text($0.value) }),
      "erased": .orNothing(try outcome.erased()),
      "relying-controllers": .orNothing(relying),
      "parental-consent": .words(own?.parentalConsent.map { phrasing.text($0.value) }),
    ]
  }

  /// Each way by the channel, as something to do.
  private func ways() throws(WordFault) -> [JSON] {
    guard let consent = purpose.consent else { return [] }
    let channels = (consent.withdrawal?.value.ids ?? []).filter { WithdrawalChannel(rawValue: $0) != nil }
    return zip(channels, try phrasing.withdrawal(of: consent)).map { channel, step in
      JSON.one("channel", .text(channel)).with(.link(step))
    }
  }

  private var relying: [String] {
    let ids = purpose.consent?.relyingControllers?.value.value?.ids ?? []
    return ids.compactMap(phrasing.register.party).map(phrasing.controllerName(of:))
  }
}
