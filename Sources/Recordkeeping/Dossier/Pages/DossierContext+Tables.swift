extension DossierContext {
  /// The names of columns.
  func columns(_ keys: String...) throws(WordFault) -> [String] {
    var names: [String] = []
    for key in keys { names.append(try word("column.\(key)")) }
    return names
  }

  /// A table, or a line that there is nothing to put in it.
  func table(_ caption: String, _ columns: [String], _ rows: [[DossierTable.Cell]], orNothing word: String)
    throws(WordFault) -> DossierBlock
  {
    guard !rows.isEmpty else { return .paragraph(DossierLine(try self.word(word))) }
    return .table(DossierTable(caption: caption, columns: columns, rows: rows))
  }

  /// A day, or nothing.
  func cell(_ day: Day?) throws(WordFault) -> DossierTable.Cell {
    guard let day else { return [] }
    return [DossierLine(try date(day))]
  }

  /// A text, or the words for what nobody filled in.
  func cell(orOpen text: String?) throws(WordFault) -> DossierTable.Cell {
    if let text { [DossierLine(text)] } else { [.strong(try word("value.open"))] }
  }

  /// Words of a vocabulary.
  func labels(_ ids: [String], in vocabulary: String) -> [DossierLine] {
    ids.map { DossierLine(phrasing.label($0, in: vocabulary)) }
  }

  /// A transfer as a row: the country, the ground, the safeguards, when it was looked up, and the documents.
  func cells(of transfer: Transfer, to party: Party) throws(WordFault) -> [DossierTable.Cell] {
    let label = transfer.ground.flatMap { $0.value.row?.label(in: phrasing.language) }
    var ground = try cell(orOpen: label)
    if let article = try phrasing.transfer(transfer, to: party)?.article, !article.isEmpty {
      ground.append(DossierLine(article))
    }
    if let isIn = transfer.inScope?.value {
      ground.append(DossierLine(try word(isIn ? "transfers.in-scope" : "transfers.out-of-scope")))
    }
    var papers = [transfer.document?.value].compactMap(\.self).map { DossierLine($0) }
    if let day = transfer.impactAssessment?.value {
      papers.append(DossierLine(try word("transfers.assessed", ["day": date(day)])))
    }
    return [
      [DossierLine(phrasing.capitalised(phrasing.country(transfer.id)))], ground,
      [transfer.copy.map { phrasing.text($0.value) }].compactMap(\.self).map { DossierLine($0) },
      try cell(transfer.checked?.value), papers,
    ]
  }

  /// The terms of a row as lines, each with what it holds for.
  func terms(of row: PersonalData, in activity: ProcessingActivity) throws(WordFault) -> [(
    line: DossierLine, followed: [DossierLine]
  )] {
    var lines: [(DossierLine, [DossierLine])] = []
    for term in activity.terms(of: row) {
      let phrase = try phrasing.retention(term, in: activity)
      guard !phrase.text.isEmpty else { continue }
      let text = phrasing.capitalised(phrase.text)
      let scoped = try phrase.scope.map { (scope) throws(WordFault) in
        try word("retention.scoped", ["scope": phrasing.capitalised(scope), "term": text])
      }
      let followed = term.term.map { [phrasing.label($0.value.id, in: "retention-terms")] } ?? []
      lines.append((DossierLine(scoped ?? text), (phrase.law + followed).map { DossierLine($0) }))
    }
    return lines
  }
}
