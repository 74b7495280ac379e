/// The facts that a change is about, before and after, in words.
struct ChangedFacts {
  let change: FactChange
  let old: Phrasing?
  let new: Phrasing
  let before: ProcessingActivity?
  let after: ProcessingActivity?

  init(_ change: FactChange, old: Phrasing?, new: Phrasing) {
    self.change = change
    self.old = old
    self.new = new
    before = old?.register.activities.first { $0.id == change.activity.before }
    after = new.register.activities.first { $0.id == change.activity.after }
  }

  typealias Values = [String: String]

  /// What fills the placeholders of the change's word; several where rows differ in what they became.
  func values() throws(WordFault) -> [Values] {
    switch change.kind {
    case .activityNew: [["purposes": try purposes(of: after)]]
    case .titleChanged: [["old": before?.title.flatMap { old?.text($0.value) } ?? ""]]
    case .controllerRenamed:
      [
        [
          "new": new.unfinished(new.register.organisation?.name?.value ?? ""),
          "old": new.unfinished(old?.register.organisation?.name?.value ?? ""),
        ]
      ]
    case .purposeNew, .purposeGone, .purposeReworded, .purposeOther, .basisChanged, .basisLaw,
      .interestChanged,
      .objectionChanged, .consentText, .consentWithdrawal, .consentRelying, .consentOther:
      [try purposeValues()]
    case .dataNew, .dataGone, .dataPurposes, .dataPurposesFewer, .dataException, .dataObligation,
      .dataSubjects,
      .dataOther, .termLaw:
      [["name": try kinds(change.rows)]]
    case .dataSource: try sourceValues()
    case .termLonger, .termShorter, .termOther: [try termValues()]
    case .recipientNew, .recipientGone, .recipientMore, .recipientLess, .recipientRenamed, .recipientMoved,
      .recipientOther, .transferNew, .transferGone, .transferGround, .transferOther, .jointControllerNew,
      .jointControllerGone, .jointControllerChanged:
      [try partyValues()]
    case .decisionNew, .decisionGone, .decisionChanged: [["name": decision()]]
    case .cookieNew, .cookieGone, .cookieLonger, .cookieShorter, .cookieDuration, .cookieReaders,
      .cookieOther:
      [try cookieValues()]
    case .subjectsNew, .subjectsGone: [["name": try groups()]]
    case .languageNew, .languageGone, .translationChanged:
      [["name": change.detail.map { PageFrame.name(of: $0, new.words) } ?? ""]]
    case .activityResumed, .activityEnded, .activityGone, .roleChanged, .limitsChanged, .textChanged,
      .activityOther, .requestsChanged, .identityCheck, .officerChanged, .representativeChanged,
      .authorityChanged,
      .contactChanged, .cookieChoice, .introductionChanged, .organisationOther:
      [[:]]
    }
  }

  private func purposes(of activity: ProcessingActivity?) throws(WordFault) -> String {
    try new.list(
      activity?.purposes.compactMap { $0.purpose.map { new.unfinished(new.text($0.value)) } } ?? [])
  }

  private func purposeValues() throws(WordFault) -> Values {
    let row = change.rows.first
    let had = before?.purposes.first { $0.id == row?.before }
    let has = after?.purposes.first { $0.id == row?.after }
    let text = { (phrasing: Phrasing?, text: Located<Text>?) -> String in
      text.flatMap { phrasing?.text($0.value) } ?? ""
    }
    let (oldName, newName) = (text(old, had?.purpose), text(new, has?.purpose))
    var values = ["name": newName.isEmpty ? oldName : newName]
    switch change.kind {
    case .purposeReworded: (values["old"], values["new"]) = (oldName, newName)
    case .basisChanged:
      values["old"] = try had?.legalBasis.map { (basis) throws(WordFault) in try name(basis.value) }
      values["new"] = try has?.legalBasis.map { (basis) throws(WordFault) in try name(basis.value) }
    case .interestChanged:
      values["old"] = text(old, had?.legitimateInterest)
      values["new"] = text(new, has?.legitimateInterest)
    case .consentText:
      values["old"] = text(old, had?.consent?.text)
      values["new"] = text(new, has?.consent?.text)
    default: break
    }
    return values.mapValues { new.unfinished($0) }
  }

  private func name(_ basis: LegalBasis) throws(WordFault) -> String {
    try new.words["basis-name.\(basis.rawValue)"]
  }
}
