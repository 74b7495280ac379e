extension Phrasing {
  /// A term for which data are kept.
  public func retention(_ term: Retention, in activity: ProcessingActivity) throws(WordFault)
    -> RetentionPhrase
  {
    RetentionPhrase(
      text: try text(of: term), law: try law(of: term), scope: try scope(of: term, in: activity))
  }

  /// How long it is kept, without what names the term.
  func text(of term: Retention) throws(WordFault) -> String {
    let named = try named(term)
    guard let criteria = term.criteria.map({ text($0.value) }) else { return named ?? "" }
    guard let named else { return criteria }
    return try words["retention.with-criteria", ["term": named, "criteria": criteria]]
  }

  /// How long it is kept, with the groups of people for whom it holds: `van werknemers: 7 jaar`.
  func textOfGroups(_ term: Retention) throws(WordFault) -> String {
    let text = unfinished(try text(of: term))
    guard let scope = try groups(of: term) else { return text }
    return try words["retention.for-some", ["scope": scope, "term": text]]
  }

  private func named(_ term: Retention) throws(WordFault) -> String? {
    guard let period = term.period?.value else { return try withoutPeriod(term) }
    guard case .period(let length) = period else { return try words["retention.permanent"] }
    var text = try self.period(length)
    if let moment = moment(of: term)?.label(in: language) {
      text = try words["retention.after", ["period": text, "moment": moment]]
    }
    guard let within = term.erasedWithin?.value else { return text }
    return try words["retention.then-erased", ["term": text, "period": deadline(within)]]
  }

  private func withoutPeriod(_ term: Retention) throws(WordFault) -> String? {
    let moment = moment(of: term)?.text("until", in: language)
    guard let within = term.erasedWithin?.value else {
      guard let moment else { return nil }
      return try words["retention.until", ["moment": moment]]
    }
    let period = try deadline(within)
    guard let moment else { return try words["retention.erased-within", ["period": period]] }
    return try words["retention.until-erased", ["moment": moment, "period": period]]
  }

  private func moment(of term: Retention) -> VocabularyRow? {
    term.start.flatMap { register.vocabularies["moments"]?[$0.value.id] }
  }

  private func law(of term: Retention) throws(WordFault) -> [String] {
    let acts = try laws(term.law?.value)
    guard let selection = term.selectionList, let list = selection.list?.value,
      let result = selection.result?.value
    else { return acts }
    return acts + [try words["retention.selection-list", ["list": list, "result": result]]]
  }

  private func scope(of term: Retention, in activity: ProcessingActivity) throws(WordFault) -> String? {
    var scopes: [String] = []
    if let groups = try groups(of: term) { scopes.append(groups) }
    if let purposes = term.purposes?.value.ids, activity.purposes.count > 1 {
      let numbers = try purposeNumbers(purposes, in: activity)
      let key = "retention.scope-purposes" + (purposes.count > 1 ? "-many" : "")
      scopes.append(try words[key, ["purposes": numbers]])
    }
    return scopes.isEmpty ? nil : scopes.joined(separator: " ")
  }

  private func groups(of term: Retention) throws(WordFault) -> String? {
    guard let groups = term.dataSubjects?.value.ids, !groups.isEmpty else { return nil }
    return try words["retention.scope-of", ["subjects": subjects(groups)]]
  }
}
