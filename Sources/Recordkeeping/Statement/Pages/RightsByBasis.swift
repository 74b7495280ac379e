/// Which rights apply to what: purposes with the same rights stand together, under the basis that they rest on.
struct RightsByBasis {
  let statement: Statement

  /// Purposes on one basis to which the same rights apply.
  private struct Group {
    let basis: LegalBasis
    let rights: [String]
    var purposes: [(activity: ProcessingActivity, purpose: Purpose)]
  }

  private var phrasing: Phrasing { statement.phrasing }

  /// A line for each basis and set of rights, in the order of the law (AVG art. 6(1)).
  func lines() throws(WordFault) -> [TemplateValue] {
    let groups = try groups()
    var lines: [TemplateValue] = []
    for basis in LegalBasis.allCases {
      for group in groups where group.basis == basis { lines.append(try line(group)) }
    }
    return lines
  }

  private func groups() throws(WordFault) -> [Group] {
    var groups: [Group] = []
    for said in statement.said {
      for purpose in said.purposes {
        guard let basis = purpose.legalBasis else { continue }
        let (rights, found) = (try purpose.rights.get(), (said.activity, purpose.purpose))
        if let place = groups.firstIndex(where: { $0.basis == basis && $0.rights == rights }) {
          groups[place].purposes.append(found)
        } else {
          groups.append(Group(basis: basis, rights: rights, purposes: [found]))
        }
      }
    }
    return groups
  }

  private func line(_ group: Group) throws(WordFault) -> TemplateValue {
    let basis = try group.purposes.first.flatMap { (found) throws(WordFault) in
      try phrasing.basis(of: found.purpose)
    }
    var seen: Set<String> = []
    let subjects = group.purposes.map(\.activity).filter { seen.insert($0.id).inserted }
    return .table([
      "basis-name": .text(phrasing.capitalised(basis?.name ?? "")), "article": .text(basis?.article ?? ""),
      "subjects": .list(subjects.map(statement.link)),
      "applicable": .text(phrasing.capitalised(try phrasing.list(group.rights))),
    ])
  }
}
