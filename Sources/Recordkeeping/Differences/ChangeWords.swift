/// Says changes of a register in one language: those for readers in the words of the statement, the others in the words
/// of the internal view.
struct ChangeWords {
  private let old: DossierContext?
  private let new: DossierContext
  private let phrases: ChangePhrases
  private let words: Words

  /// The words of a language, read once.
  struct Source: Sendable {
    let language: Language
    let inner: Words
    let open: Words

    init(_ language: Language) throws(WordFault) {
      self.language = language
      inner = InternalTemplates.words(language.rawValue)
      open = try DossierContext.openWords(language)
    }
  }

  /// Words about what differs between two states.
  init(from before: ComparedRegister, to after: ComparedRegister, on day: Day, in source: Source) {
    let context = { (state: ComparedRegister) in
      DossierContext(
        Checkup(bare: state.facts.register), on: day, in: source.language, source.inner, open: source.open)
    }
    let (old, new) = (before.exists ? context(before) : nil, context(after))
    self.old = old
    self.new = new
    words = source.inner
    phrases = ChangePhrases(old: old?.phrasing, new: new.phrasing)
  }

  /// What a record is called: the title of an activity, the name of a party; nil for the register and the organisation.
  func title(of subject: ChangeSubject) -> String? {
    guard let id = subject.id, let context = subject.pair.after == nil ? old : new else { return nil }
    switch subject.kind {
    case .register, .organisation: return nil
    case .activity: return context.register.activities.first { $0.id == id }.map(context.title) ?? id
    case .party: return context.register.party(id).map(context.name) ?? id
    }
  }

  /// A change in words: a line, or one for each of several values.
  func lines(_ change: RegisterChange) throws(WordFault) -> [String] {
    switch change.content {
    case .fact(let fact): try phrases.lines(fact)
    case .record(let record): [try line(record, change)]
    case .answer(let answer): try lines(answer, of: change.subject)
    case .consent(let consent): [try line(consent)]
    case .need(let need): [try line(need)]
    }
  }

  /// That nobody can say what a day brought.
  var unreadDay: String { get throws(WordFault) { try said("day-unread") } }

  private func said(_ key: String, _ values: [String: String] = [:]) throws(WordFault) -> String {
    var values = values
    for name in words.placeholders(of: "difference.\(key)") ?? [] where values[name, default: ""].isEmpty {
      values[name] = try new.word("value.open")
    }
    return try words["difference.\(key)", WordValues(values)]
  }

  private func line(_ record: RecordChange, _ change: RegisterChange) throws(WordFault) -> String {
    let subject = change.subject
    switch record {
    case .planNew(let status):
      return try said(record.word, ["status": new.choice(status?.rawValue, in: "status")])
    case .status(let old, let new):
      return try said(
        record.word,
        [
          "old": self.new.choice(old?.rawValue, in: "status"),
          "new": self.new.choice(new?.rawValue, in: "status"),
        ])
    case .audiencesMore(let names), .audiencesFewer(let names):
      var labels: [String] = []
      for name in names { labels.append(try new.choice(name, in: "statement")) }
      return try said(record.word, ["name": new.phrasing.list(labels)])
    case .renamed:
      let values = ["old": subject.pair.before ?? "", "new": subject.pair.after ?? ""]
      return try said(change.consequences == [.statement] ? "renamed-page" : record.word, values)
    case .activityLeft: return try said(record.word, ["name": subject.id ?? ""])
    case .partyNew: return try said(record.word, ["name": title(of: subject) ?? ""])
    case .templates(let names): return try said(record.word, ["name": names.joined(separator: ", ")])
    default: return try said(record.word)
    }
  }

  private func lines(_ answer: AnswerChange, of subject: ChangeSubject) throws(WordFault) -> [String] {
    var labels: [String] = []
    for step in answer.steps {
      if let row = step.row {
        labels.append(try name(of: row, subject))
      } else {
        labels.append(try label(step.key))
      }
    }
    labels.append(try label(answer.key))
    if let row = answer.row { labels.append(try name(of: row, subject)) }
    let key = labels.joined(separator: " – ")
    if let row = answer.row {
      if row.table === WaiverKeys.table, answer.after != nil { return [try line(Waived(row), key)] }
      return [try said(answer.after == nil ? "answer-table-gone" : "answer-table-new", ["key": key])]
    }
    if let lines = try listLines(answer, key, subject) { return lines }
    let had = try value(answer.before, answer.key, old ?? new, subject.pair.before)
    let has = try value(answer.after, answer.key, new, subject.pair.after)
    return [try line(key, answer, had, has)]
  }

  private typealias Waived = Record<WaiverKeys>

  /// Who let a finding stay, until when and why.
  private func line(_ waiver: Waived, _ key: String) throws(WordFault) -> String {
    let until = try waiver.until.map { (until) throws(WordFault) in try new.date(until.value) }
    return try said(
      "waiver-new",
      [
        "key": key, "by": waiver.by?.value ?? "", "until": until ?? "", "reason": waiver.reason?.value ?? "",
      ])
  }

  /// What an answer was and is; nil for a table.
  private func line(_ key: String, _ answer: AnswerChange, _ had: String?, _ has: String?) throws(WordFault)
    -> String
  {
    switch (had, has) {
    case (nil, nil):
      let word = answer.before == nil ? "-new" : answer.after == nil ? "-gone" : ""
      return try said("answer-table\(word)", ["key": key])
    case (nil, _?) where answer.before != nil: return try said("answer-table", ["key": key])
    case (nil, let has?): return try said("answer-new", ["key": key, "new": has])
    case (let had?, nil):
      return try said(answer.after == nil ? "answer-gone" : "answer-table-new", ["key": key, "old": had])
    case (let had?, let has?): return try said("answer", ["key": key, "old": had, "new": has])
    }
  }

  /// Of a list that was there and is, what came and what went.
  private func listLines(_ answer: AnswerChange, _ key: String, _ subject: ChangeSubject) throws(WordFault)
    -> [String]?
  {
    guard case .words(let had)? = answer.before?.content, case .words(let has)? = answer.after?.content else {
      return nil
    }
    let more = try names(has, without: had, answer.key, new, subject.pair.after)
    let less = try names(had, without: has, answer.key, old ?? new, subject.pair.before)
    return try (more.isEmpty ? [] : [said("answer-more", ["key": key, "name": new.phrasing.list(more)])])
      + (less.isEmpty ? [] : [said("answer-less", ["key": key, "name": new.phrasing.list(less)])])
  }

  private func names(
    _ words: [Located<String>], without others: [Located<String>], _ key: KeyDeclaration,
    _ context: DossierContext, _ activity: String?
  ) throws(WordFault) -> [String] {
    var names: [String] = []
    for word in words where !others.contains(where: { $0.value == word.value }) {
      names.append(try reader(context, activity).line(word.value, key.words).words)
    }
    return names
  }

  private func label(_ key: KeyDeclaration) throws(WordFault) -> String { try new.word("key.\(key.name)") }

  private func name(of row: Fields, _ subject: ChangeSubject) throws(WordFault) -> String {
    try reader(new, subject.pair.after).name(of: row).words
  }

  /// What an answer says; nil where there is none, or where it is a table.
  private func value(
    _ entry: Fields.Entry?, _ key: KeyDeclaration, _ context: DossierContext, _ activity: String?
  ) throws(WordFault) -> String? {
    guard let entry else { return nil }
    switch entry.content {
    case .table, .rows: return nil
    default:
      let lines = try reader(context, activity).lines(entry.content, key).map(\.words)
      return lines.isEmpty ? nil : lines.joined(separator: ", ")
    }
  }

  private func reader(_ context: DossierContext, _ activity: String?) -> FactReader {
    FactReader(context: context, activity: context.register.activities.first { $0.id == activity })
  }

  private func line(_ consent: ConsentChange) throws(WordFault) -> String {
    var parts: [String] = []
    for part in consent.parts { parts.append(try said("part-\(part.rawValue)")) }
    let language =
      Language(rawValue: consent.language) == nil
      ? consent.language : PageFrame.name(of: consent.language, new.phrasing.words)
    return try said(
      consent.word,
      [
        "language": language, "parts": new.phrasing.list(parts), "old": consent.before ?? "",
        "new": consent.after ?? "",
      ])
  }

  private func line(_ need: Need) throws(WordFault) -> String {
    switch need {
    case .riskMark(let mark):
      return try said(need.word, ["name": new.choice(mark, in: "impact-criteria")])
    case .assessmentOlder(let day): return try said(need.word, ["date": new.date(day)])
    case .assessmentOpen, .screenOlder: return try said(need.word)
    case .agreement(let party), .permission(let party), .arrangement(let party), .clientAgreement(let party):
      return try said(need.word, ["name": new.link(toParty: party).words])
    case .ground(let party, let country), .safeguards(let party, let country):
      return try said(
        need.word,
        [
          "name": new.link(toParty: party).words, "destination": new.phrasing.destination(country),
        ])
    }
  }
}

extension Checkup {
  /// A register of which only what it says is asked.
  fileprivate init(bare register: Register) {
    self.init(
      register: FoundRegister(name: "", path: DiskPath("."), whole: DiskPath("."), templates: nil),
      reading: Reading(files: [], register: register, flaws: []), files: [], findings: [], skipped: 0,
      isIncomplete: false)
  }
}
