/// How to withdraw each consent, and what happens then (AVG art. 7(3), 17(1)(b), 17(3)(b)).
struct WithdrawalPage: StatementPage {
  static let address = PageAddress.withdrawal

  let statement: Statement

  func values() throws(WordFault) -> TemplateTable {
    var sections: [TemplateValue] = []
    for consent in statement.said.flatMap(\.consents) {
      sections.append(try WithdrawalSection(statement: statement, consent: consent).value())
    }
    return [
      "consents": .list(sections), "has-contents": .flag(sections.count > 1 && !statement.addresses.isWhole),
      "requests": statement.requests(),
      "children-may": .text(try children()),
      "sells": .flag(sells), "purchase": .list(try purchase()),
    ]
  }

  /// Whether people buy something, so that withdrawing consent may be taken for the end of a purchase.
  private var sells: Bool {
    statement.activities.flatMap(\.purposes).contains {
      $0.legalBasis?.value == .contract && ["order-fulfilment", "payment"].contains($0.kind)
    }
  }

  /// Where to turn to about a purchase.
  private func purchase() throws(WordFault) -> [TemplateValue] {
    guard let page = statement.organisation.contactPage?.value.text else { return [] }
    return [PageLink(address: page, text: try words["withdrawing.purchase-ask"])].compactMap { $0?.value }
  }

  /// From which age children withdraw consent themselves, and up to which a parent may (UAVG art. 5(1), (3)), where children
  /// are among the people.
  private func children() throws(WordFault) -> String {
    guard let ages = statement.childAges(in: statement.consents.map(\.activity)) else { return "" }
    let isAlone = ages.withdrawal < ages.consent
    return try words[
      isAlone ? "withdrawing.children" : "withdrawing.children-before",
      ["age": "\(ages.withdrawal)", "adult": "\(ages.consent)"]]
  }
}
