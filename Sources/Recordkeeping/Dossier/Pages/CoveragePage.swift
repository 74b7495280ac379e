/// What the law and the authorities ask, and how the register's answers stand. It judges none of them.
struct CoveragePage {
  let context: DossierContext

  func page() throws(WordFault) -> DossierPage {
    let coverage = Coverage(context.checkup)
    var sections: [DossierSection] = []
    for (place, list) in coverage.lists.enumerated() {
      let title = list.list.title[context.language]
      let rows = list.demands.map { row in cells(row.demand, row.answers) }
      let table = DossierTable(
        caption: try context.word("coverage.caption", ["list": title]),
        columns: try context.columns("asked", "law", "stand"), rows: rows)
      sections.append(DossierSection(id: "list-\(place + 1)", heading: title, blocks: [.table(table)]))
    }
    let words =
      sections.isEmpty ? try context.word("coverage.none") : CoverageReport.meaning[context.language]
    return DossierPage(
      .coverage, title: try context.word("title.coverage"), introduction: [.paragraph(DossierLine(words))],
      sections: sections)
  }

  private func cells(_ demand: Demand, _ answers: [DemandAnswer]) -> [DossierTable.Cell] {
    let language = context.language
    let law = demand.provisions.isEmpty ? [] : [Provision.citation(of: demand.provisions, in: language)]
    return [
      [DossierLine(context.phrasing.capitalised(demand.words[language]))], law.map { DossierLine($0) },
      [DossierLine(CoverageCounts(answers).words(in: language))],
    ]
  }
}
