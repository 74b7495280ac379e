/// What a statement says of one activity, as facts.
struct ActivityFacts {
  let phrasing: Phrasing
  let said: SaidActivity

  var activity: ProcessingActivity { said.activity }

  /// The activity, in the order of its section on the page.
  func json() throws(WordFault) -> JSON {
    [
      "id": .text(activity.id), "title": .text(activity.title.map { phrasing.text($0.value) } ?? activity.id),
      "address": .text(activity.statementAddress), "ended": .flag(activity.hasEnded),
      "role": JSON(activity.role?.value.rawValue), "text": .words(said.bodyText),
      "data-subjects": try phrasing.groupFacts(activity.dataSubjects?.value.ids ?? []),
      "children-page": .address(activity.childrenPage?.value.text),
      "purposes": .list(try said.purposes.map(purpose)),
      "personal-data": .list(try said.rows.map(row)),
      "recipients": activity.namesRecipients
        ? .list(try said.recipients.map(recipient)) : .absent,
      "transfers": .list(try said.transfers.map(transfer)),
      "automated-decisions": .list(try activity.decisions.map(decision)),
      "joint-controllers": .orNothing(activity.jointControllers.map(jointController)),
      "rights-limits": try limits(),
    ]
  }

  private func purpose(_ purpose: SaidPurpose) throws(WordFault) -> JSON {
    try PurposeFacts(phrasing: phrasing, said: said, saidPurpose: purpose).json()
  }

  private func row(_ row: SaidRow) throws(WordFault) -> JSON {
    try PersonalDataFacts(phrasing: phrasing, activity: activity, said: row).json()
  }

  /// Who gets data (AVG art. 13(1)(e)): a party that is published by its kind has no other name here either.
  private func recipient(_ party: Party) throws(WordFault) -> JSON {
    [
      "name": .text(phrasing.name(of: party)),
      "category": .words(party.category.map { phrasing.label($0.value.id, in: "party-categories") }),
      "role": JSON(party.role?.value.rawValue), "service": .words(try phrasing.service(of: party)),
      "country": party.country.map { phrasing.countryFacts($0.value.id) } ?? .absent,
      "personal-data": .orNothing(said.rows.share(of: party)),
    ]
  }

  /// A transfer outside the EEA and what allows it (AVG art. 13(1)(f)).
  private func transfer(_ party: Party, _ transfer: Transfer) throws(WordFault) -> JSON {
    let phrase = try phrasing.transfer(transfer, to: party)
    return [
      "recipient": .text(phrasing.name(of: party)), "country": phrasing.countryFacts(transfer.id),
      "ground": JSON(transfer.ground?.value.rawValue),
      "article": JSON(transfer.ground?.value.row?.text("article")),
      "citation": .words(phrase?.article), "text": .words(phrase?.ground),
      "copy": phrase?.copy.map(JSON.link) ?? .absent,
    ]
  }

  /// A decision that no person looks at (AVG art. 13(2)(f), 22).
  private func decision(_ decision: AutomatedDecision) throws(WordFault) -> JSON {
    let ground = decision.ground?.value
    let law = try (ground?.row?.provisions ?? []).map(phrasing.provision) + phrasing.laws(decision.law?.value)
    return [
      "purposes": .orNothing(decision.purposes?.value.ids ?? []), "logic": words(decision.logic),
      "significance": words(decision.significance), "consequences": words(decision.consequences),
      "ground": JSON(ground?.rawValue), "text": .words(ground?.row?.label(in: phrasing.language)),
      "law": .orNothing(law.withoutRepeats), "profiling": .flag(decision.profiling?.value ?? false),
      "safeguards": words(decision.safeguards),
    ]
  }

  /// With whom the organisation is responsible together (AVG art. 26(2)).
  private func jointController(_ arrangement: JointController) -> JSON {
    let party = phrasing.register.party(arrangement.id)
    return [
      "name": .text(party.map(phrasing.controllerName(of:)) ?? arrangement.id),
      "address": .words(party?.address?.value), "email": .words(party?.email?.value.text),
      "phone": .words(party?.phone?.value), "website": .address(party?.website?.value.text),
      "essence": words(arrangement.essence), "contact-point": words(arrangement.contactPoint),
    ]
  }

  private func limits() throws(WordFault) -> JSON {
    guard let limits = activity.rightsLimits else { return .absent }
    return .present([
      ("text", words(limits.text)), ("law", .orNothing(try phrasing.laws(limits.law?.value))),
    ])
  }

  private func words(_ text: Located<Text>?) -> JSON {
    .words(text.map { phrasing.sentence(phrasing.text($0.value)) })
  }
}

extension ProcessingActivity {
  /// Where a reader finds everything about it.
  var statementAddress: String { Addresses.ofData.of(self) }
}

extension Phrasing {
  /// Groups of people, each by its id and in the plural.
  func groupFacts(_ ids: [String]) throws(WordFault) -> JSON {
    .list(
      try ids.map { (id) throws(WordFault) in ["id": .text(id), "name": .text(try subjects([id]))] })
  }
}
