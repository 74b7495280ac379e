/// What people can ask, when, and how (AVG art. 12, 15-22, 77).
struct RightsPage: StatementPage {
  static let address = PageAddress.rights

  let statement: Statement

  func values() throws(WordFault) -> TemplateTable {
    var values = try statement.contacts().with(objection())
    values["rights"] = .list(try DataSubjectRight.allCases.map(right))
    let pages = try requestPage()
    values["page-links"] = .list(pages)
    values["has-requests"] = .flag(pages.isEmpty || hasRequestsElsewhere)
    if !pages.isEmpty { values["requests"] = requestsElsewhere() }
    values["answer-period"] = .text(try statement.answerPeriod())
    values["extension"] = .text(try extensionPeriod())
    values["identity-check"] = .text(try identityCheck())
    values["appeal"] = .text(try appeal())
    values["children-may"] = .text(try children())
    let limits = try limits()
    values["limits"] = .list(limits)
    values["has-limits"] = .flag(!limits.isEmpty)
    let decisions = statement.links { !$0.decisions.isEmpty }
    values["decisions"] = .list(decisions)
    values["has-decisions"] = .flag(!decisions.isEmpty)
    values["decision-mail"] = .list(try mail("decision"))
    values["by-basis"] = .list(try RightsByBasis(statement: statement).lines())
    // Where everything stands on one page, how to withdraw consent follows by itself.
    values["withdrawal"] = .flag(statement.holds(.withdrawal) && !statement.addresses.isWhole)
    return values
  }

  private func right(_ right: DataSubjectRight) throws(WordFault) -> TemplateValue {
    let bases = statement.bases
    var lines = [try words["right.\(right.rawValue)"]]
    for condition in right.conditions where !bases.isDisjoint(with: condition.bases) {
      lines.append(try words["right.\(condition.key)"])
    }
    let activities =
      right == .portability ? statement.links { !$0.bases.isDisjoint(with: [.consent, .contract]) } : []
    if right == .portability, activities.isEmpty { lines.append(try words["right.portability-none"]) }
    return .table([
      "right-id": .text(right.rawValue), "right-name": .text(try words["right.\(right.rawValue)-name"]),
      "lines": .list(lines.map(TemplateValue.text)), "has-activities": .flag(!activities.isEmpty),
      "right-activities": .list(activities),
      "mail": .list(try mail(right.rawValue)),
    ])
  }

  /// A message to send, where requests go by e-mail.
  private func mail(_ name: String) throws(WordFault) -> [TemplateValue] {
    guard let email = statement.requestEmail else { return [] }
    let address = MailLink.address(
      to: email, subject: try words["right.\(name)-subject"], body: try words["right.\(name)-message"])
    return try PageLink(address: address, text: words["right.\(name)-ask"]).map { [$0.value] } ?? []
  }

  private func requestPage() throws(WordFault) -> [TemplateValue] {
    guard let page = statement.organisation.rightsRequests?.page?.value.text else { return [] }
    return try PageLink(address: page, text: words["right.page"]).map { [$0.value] } ?? []
  }

  private var hasRequestsElsewhere: Bool {
    let own = statement.organisation.rightsRequests
    return own?.address != nil || own?.email != nil || own?.phone != nil
  }

  /// The other ways to send a request, beside the page for it.
  private func requestsElsewhere() -> TemplateValue {
    let own = statement.organisation.rightsRequests
    return statement.contact(
      address: own?.address?.value, email: own?.email?.value.text, phone: own?.phone?.value)
  }

  private func objection() throws(WordFault) -> TemplateTable {
    let weighed = statement.links { $0.purposes.contains { $0.canBeObjectedTo && !$0.isDirectMarketing } }
    let marketing = statement.links { $0.purposes.contains(where: \.isDirectMarketing) }
    return [
      "objection": .flag(statement.holds(.objection)),
      "objection-weighed": .list(weighed), "has-objection-weighed": .flag(!weighed.isEmpty),
      "objection-marketing": .list(marketing), "has-objection-marketing": .flag(!marketing.isEmpty),
      "objection-mail": .list(try mail("objection")),
    ]
  }

  /// How much longer an answer takes at the most where a request is complex.
  private func extensionPeriod() throws(WordFault) -> String {
    guard let period = LawDates.requestExtension(on: phrasing.day) else { return "" }
    return try phrasing.period(period)
  }

  private func identityCheck() throws(WordFault) -> String {
    guard let own = statement.organisation.rightsRequests?.identityCheck else {
      return try words["right.identity"]
    }
    return phrasing.text(own.value)
  }

  /// Whom to turn to after a refusal, beside the authority (AVG art. 79(2), UAVG art. 34, 35).
  private func appeal() throws(WordFault) -> String {
    guard !statement.isOutsideEEA else { return try words["right.court-abroad"] }
    guard statement.isDutch else { return try words["right.court"] }
    return try words[
      statement.organisation.kind?.value == .publicBody ? "right.appeal-public" : "right.appeal"]
  }

  /// From which age children use their rights themselves (UAVG art. 5(4)).
  private func children() throws(WordFault) -> String {
    guard let ages = statement.childAges(in: statement.activities) else { return "" }
    let isAlone = ages.rights < ages.consent
    return try words[
      isAlone ? "right.children" : "right.children-before",
      ["age": "\(ages.rights)", "adult": "\(ages.consent)"]]
  }

  private func limits() throws(WordFault) -> [TemplateValue] {
    try statement.activities.filter { $0.rightsLimits?.text != nil }.map { (activity) throws(WordFault) in
      .table([
        "limited": .text(activity.title.map { phrasing.text($0.value) } ?? activity.id),
        "limited-address": .text(statement.addresses.of(activity)),
        "limit": .text(
          orNothing: activity.rightsLimits?.text.map { phrasing.sentence(phrasing.text($0.value)) }),
        "limit-law": .text(try phrasing.enumeration(phrasing.laws(activity.rightsLimits?.law?.value))),
      ])
    }
  }
}

extension ProcessingActivity {
  /// The legal bases of its purposes.
  fileprivate var bases: Set<LegalBasis> { Set(self.purposes.compactMap { $0.legalBasis?.value }) }
}
