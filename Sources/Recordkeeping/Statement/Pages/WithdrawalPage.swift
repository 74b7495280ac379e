/// How to withdraw each consent, and what happens then (AVG art. 7(3), 17(1)(b), 17(3)(b)).
struct WithdrawalPage: StatementPage {
  static let address = PageAddress.withdrawal

  let statement: Statement

  func values() throws(WordFault) -> [String: TemplateValue] {
    var sections: [TemplateValue] = []
    for (activity, purpose) in statement.consents {
      sections.append(
        try WithdrawalSection(statement: statement, activity: activity, purpose: purpose).value())
    }
    return [
      "consents": .list(sections), "has-contents": .flag(sections.count > 1),
      "requests": statement.requests(),
      "children-may": .text(try children()),
    ]
  }

  /// From which age children withdraw consent themselves (UAVG art. 5(3)), where children are among the people.
  private func children() throws(WordFault) -> String {
    guard let ages = statement.childAges(in: statement.consents.map(\.activity)) else { return "" }
    let isAlone = ages.withdrawal < ages.consent
    return try words[
      isAlone ? "withdrawing.children" : "withdrawing.children-before", ["age": "\(ages.withdrawal)"]]
  }
}
