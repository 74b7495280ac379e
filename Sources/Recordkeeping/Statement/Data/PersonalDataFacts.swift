/// What a statement says of one kind of data, as facts (AVG art. 13(2)(a), (e), 14(1)(d), (2)(f)).
struct PersonalDataFacts {
  let phrasing: Phrasing
  let activity: ProcessingActivity
  let said: SaidRow

  private var row: PersonalData { said.row }

  /// The kind, its use, its sources, whether it has to be given, and how long it stays.
  func json() throws(WordFault) -> JSON {
    let obligation = try phrasing.obligation(of: row)
    let exception = row.exception.flatMap { Choices["exception"][$0.value.id] }
    let article = exception?.text("article")
    let own = row.dataSubjects?.value.ids ?? []
    let all = activity.dataSubjects?.value.ids ?? []
    return [
      "category": .text(row.kind), "name": .text(said.kind),
      "purposes": .strings(said.purposes),
      "data-subjects": own.isEmpty || Set(own) == Set(all) ? .absent : try phrasing.groupFacts(own),
      "sources": .orNothing(sources), "source-text": .words(try said.source.get()),
      "publicly-accessible": row.hasIndirectSource
        ? row.publiclyAccessible.map { .flag($0.value) } ?? .absent : .absent,
      "required": JSON(row.required?.value.rawValue), "required-text": .words(obligation.answer),
      "consequence": .words(obligation.consequence),
      "exception": JSON(exception?.id), "exception-text": .words(exception?.label(in: phrasing.language)),
      "exception-article": JSON(article), "law": .orNothing(try phrasing.laws(row.law?.value)),
      "retention": .list(try said.terms.map(term)),
    ]
  }

  /// Who the data come from: a word of the format, a group of people, or a party by the name it has on the page.
  private var sources: [JSON] {
    let ids = row.source?.value.ids ?? []
    return ids.map { id in
      if let party = phrasing.register.party(id) {
        return ["kind": "party", "name": .text(phrasing.name(of: party))]
      }
      return ["kind": .text(id)]
    }
  }

  private func term(_ said: SaidTerm) throws(WordFault) -> JSON {
    let (term, phrase) = (said.term, try said.phrase.get())
    return [
      "period": period(term), "start": JSON(term.start?.value.id),
      "erased-within": JSON(term.erasedWithin?.value.iso),
      "criteria": .words(term.criteria.map { phrasing.text($0.value) }), "text": .text(phrase.text),
      "law": .orNothing(phrase.law),
      "purposes": activity.purposes.count > 1 ? .orNothing(term.purposes?.value.ids ?? []) : .absent,
      "data-subjects": .orNothing(term.dataSubjects?.value.ids ?? []),
    ]
  }

  private func period(_ term: Retention) -> JSON {
    switch term.period?.value {
    case .period(let period): .text(period.iso)
    case .permanent: "permanent"
    case nil: .absent
    }
  }
}
