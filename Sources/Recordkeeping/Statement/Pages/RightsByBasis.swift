/// Which rights apply to what: purposes with the same rights stand together, under the basis that they rest on.
struct RightsByBasis {
  let statement: Statement

  private typealias Purposes = [(activity: ProcessingActivity, purpose: Purpose)]
  private var phrasing: Phrasing { statement.phrasing }

  /// A line for each basis and set of rights, in the order of the law (AVG art. 6(1)).
  func lines() throws(WordFault) -> [TemplateValue] {
    var lines: [TemplateValue] = []
    for basis in LegalBasis.allCases {
      for (rights, purposes) in try groups(of: basis) {
        lines.append(try line(rights, purposes))
      }
    }
    return lines
  }

  private func groups(of basis: LegalBasis) throws(WordFault) -> [([String], Purposes)] {
    var groups: [([String], Purposes)] = []
    for activity in statement.activities {
      for purpose in activity.purposes where purpose.legalBasis?.value == basis {
        let rights = try statement.rights(for: purpose, in: activity)
        if let place = groups.firstIndex(where: { $0.0 == rights }) {
          groups[place].1.append((activity, purpose))
        } else {
          groups.append((rights, [(activity, purpose)]))
        }
      }
    }
    return groups
  }

  private func line(_ rights: [String], _ purposes: Purposes) throws(WordFault) -> TemplateValue {
    let basis = try purposes.first.flatMap { (found) throws(WordFault) in
      try phrasing.basis(of: found.purpose)
    }
    var seen: Set<String> = []
    let subjects = purposes.map(\.activity).filter { seen.insert($0.id).inserted }
    return .table([
      "basis-name": .text(phrasing.capitalised(basis?.name ?? "")), "article": .text(basis?.article ?? ""),
      "subjects": .list(subjects.map(statement.link)),
      "applicable": .text(phrasing.capitalised(try phrasing.list(rights))),
    ])
  }
}
