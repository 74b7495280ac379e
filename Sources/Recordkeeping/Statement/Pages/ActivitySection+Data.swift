extension ActivitySection {
  /// The table of data. What is the same for every row is said once, below the table.
  func data() throws(WordFault) -> TemplateTable {
    let sources = try rows.map { (said) throws(WordFault) in try said.source.get() }
    let terms = try rows.map(terms)
    let asks = rows.contains { $0.row.source?.value.contains("data-subject") ?? false }
    let sharesSource = rows.count > 1 && sources.allSatisfy { $0 == sources.first }
    let sharesTerm = rows.count > 1 && terms.allSatisfy { $0 == terms.first }
    var lines: [TemplateValue] = []
    for (place, said) in rows.enumerated() {
      var values = try line(said)
      let source = sharesSource ? "" : phrasing.capitalised(sources[place] ?? "")
      values["source"] = .text(source)
      values["source-sentence"] = .text(phrasing.sentence(source))
      values["terms"] = .list(sharesTerm ? [] : terms[place])
      values["obligation"] = .text(asks ? try phrasing.obligation(of: said.row).answer : "")
      lines.append(.table(values))
    }
    return [
      "data": .list(lines),
      "has-purposes": .flag(purposes.count > 1),
      "has-obligations": .flag(asks),
      "has-sources": .flag(!sharesSource),
      "has-terms": .flag(!sharesTerm),
      "shared-source": .text(sharesSource ? phrasing.capitalised(sources.first.flatMap { $0 } ?? "") : ""),
      "shared-terms": .list(sharesTerm ? terms.first ?? [] : []),
      "shared-obligation": .text(asks ? "" : try sharedObligation()),
    ]
  }

  /// What to say of giving data where the person gives none.
  private func sharedObligation() throws(WordFault) -> String {
    guard let first = rows.first(where: { $0.row.source?.value.contains("observed") ?? false }) ?? rows.first
    else { return "" }
    return try phrasing.obligation(of: first.row).answer
  }

  private func line(_ said: SaidRow) throws(WordFault) -> TemplateTable {
    let row = said.row
    let own = row.dataSubjects?.value.ids ?? []
    let all = activity.dataSubjects?.value.ids ?? []
    let exception = row.exception.flatMap { Choices["exception"][$0.value.id] }
    let article = exception?.text("article")
    return [
      "kind": .text(phrasing.capitalised(said.kind)),
      "whose": .text(own.isEmpty || Set(own) == Set(all) ? "" : try phrasing.subjects(own)),
      "exception": .text(orNothing: exception?.label(in: phrasing.language)),
      "exception-article": .text(
        try article.map { (article) throws(WordFault) in try phrasing.provision(.gdpr(article)) } ?? ""),
      "kind-law": .text(try phrasing.enumeration(phrasing.laws(row.law?.value))),
      "several-purposes": .flag(said.purposes.count > 1),
      "row-purposes": .text(try phrasing.purposeNumbers(said.purposes, in: activity)),
      "consequence": .text(orNothing: try phrasing.obligation(of: row).consequence),
    ]
  }

  private func terms(of said: SaidRow) throws(WordFault) -> [TemplateValue] {
    var lines: [TemplateValue] = []
    for term in said.terms {
      let phrase = try term.phrase.get()
      let text = try phrase.scope.map { (scope) throws(WordFault) in
        try phrasing.words["retention.for-some", ["scope": scope, "term": phrase.text]]
      }
      lines.append(
        .table([
          "term": .text(phrasing.capitalised(text ?? phrase.text)),
          "term-law": .text(try phrasing.enumeration(phrase.law)),
        ])
      )
    }
    return lines
  }
}
