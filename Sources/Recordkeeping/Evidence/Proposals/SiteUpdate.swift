/// What was seen on a site, put into drafts of the register: nothing that stands there changes, and nothing of it is
/// published before someone has finished and activated the drafts.
public struct SiteUpdate: Sendable {
  /// A table or party that is new, and where on the site it was seen.
  struct Written: Sendable {
    /// The path of its file in the register.
    let path: String
    /// The keys that lead to the table; none for a party.
    let keys: [String]
    /// Where it was seen, in the files of the look at the site.
    let place: Span
  }

  /// The register with the drafts.
  public private(set) var edit: RegisterEdit
  /// What is new, in the order of the sources.
  private(set) var written: [Written] = []
  /// The register beside its site.
  let seen: Checkup

  private let language: Language
  private var tables: [String: Set<String>] = [:]

  /// The drafts for a register, of what was seen of its site.
  public init(of checkup: Checkup, beside seen: Checkup, on day: Day) throws(RunError) {
    let context = seen.evidence.map { CheckContext(seen.reading, on: day, beside: $0) }
    let proposals = context.map { context in ProposalSource.all.flatMap { $0.proposals(context) } }
    try self.init(of: checkup, beside: seen, proposals ?? [], on: day)
  }

  /// The drafts of proposals, each once.
  init(
    of checkup: Checkup, beside seen: Checkup, _ proposals: [Proposal], on day: Day
  ) throws(RunError) {
    edit = RegisterEdit(checkup)
    self.seen = seen
    language = Addition.language(of: checkup)
    for proposal in proposals {
      switch proposal.home {
      case .activity(let id, let about): try add(proposal, to: id, about)
      case .party(let draft, let id, let about): try add(draft, in: id, about, proposal.place)
      }
    }
    try complete(on: day)
  }

  private mutating func add(_ proposal: Proposal, to id: String, _ about: Wording) throws(RunError) {
    guard let declaration = proposal.table, !proposal.keys.isEmpty else { return }
    let path = openDraft(id, about)
    guard let file = edit.file(path), try RecordEdit(file).value(at: proposal.keys) == nil else { return }
    let table = TableDraft(
      keys: proposal.keys, table: declaration, known: proposal.seen, language: language)
    let comments = proposal.remarks.map { Self.comment($0[language]) + "\n" }.joined()
    try edit.change(path) { (record) throws(RunError) in try record.add(comments + table.block) }
    note(path, proposal.keys, proposal.place)
  }

  private mutating func add(
    _ draft: PartyDraft, in id: String, _ about: Wording, _ place: Span
  ) throws(RunError) {
    let path = draft.file.path
    guard edit.file(path) == nil, edit.before.reading.register.party(draft.id) == nil else { return }
    let home = openDraft(id, about)
    edit.put(draft.file)
    try edit.change(home) { (record) throws(RunError) in
      let listed = record.value(at: ["recipients"])?.children.compactMap(\.string) ?? []
      try record.set(["recipients"], to: .strings(listed + [draft.id]))
    }
    note(path, [], place)
  }

  private mutating func note(_ path: String, _ keys: [String], _ place: Span) {
    written.append(Written(path: path, keys: keys, place: place))
    if !keys.isEmpty { tables[path, default: []].insert(keys.joined(separator: ".")) }
  }

  /// The path of the draft of an id, made where there is none; one that is no longer a draft is left alone.
  private mutating func openDraft(_ id: String, _ about: Wording) -> String {
    let register = edit.before.reading.register
    let ids = [id] + (2...999).map { "\(id)-\($0)" }
    let free = ids.first { id in
      let isParty = register.party(id) != nil
      let activity = register.activities.first { $0.id == id }
      return !isParty && activity.map { $0.status?.value == .draft } ?? true
    }
    let path = "activities/\(free ?? id).md"
    if edit.file(path) == nil {
      let opening = [Self.comment(Self.opening[language]), Self.comment(about[language])]
      let lines = opening + ActivityDraft.lines(language)
      edit.put(SourceFile(path: path, bytes: Array("+++\n\(lines.joined(separator: "\n"))\n+++\n".utf8)))
    }
    return path
  }

  private static let opening = Wording(
    nl: "Voorstel van `avgreg scan`, nog door niemand beoordeeld. Klopt het niet? Wis dan dit bestand.",
    en: "A proposal of `avgreg scan`, judged by nobody yet. Is it not right? Then delete this file.")

  /// A comment, whatever stands in the text: no line end of it may end the comment.
  private static func comment(_ text: String) -> String {
    let line = SafeText.shown(VisibleText.collapsed(text))
    return "# " + line.wrapped(to: 110).split(separator: "\n").joined(separator: "\n# ")
  }

  /// Adds the keys that new tables ask for, empty, until nothing more is asked for.
  private mutating func complete(on day: Day) throws(RunError) {
    let tables = tables
    try DraftCompletion(day: day, language: language).complete(&edit, in: Set(tables.keys)) { point in
      tables[point.path]?.contains(point.keys.prefix(2).joined(separator: ".")) ?? false
    }
  }
}

extension SiteUpdate {
  /// What the rules say of the drafts; throws where they would bring more than open points.
  public func verdict(on day: Day) throws(RunError) -> EditVerdict {
    let verdict = edit.verdict(on: day)
    guard verdict.isAllowed else { throw verdict.refusal }
    guard let wrong = verdict.new.first(where: { $0.severity > .note }) else { return verdict }
    throw RunError(
      Wording(nl: "kan de voorstellen niet schrijven", en: "cannot write the proposals"),
      why: Wording(
        nl: "zij geven een bevinding die geen open punt is: \(wrong.rule.code), \(wrong.rule.summary.nl)",
        en: "they give a finding that is no open point: \(wrong.rule.code), \(wrong.rule.summary.en)"),
      state: .nothingWritten,
      next: Wording(
        nl: "Neem over wat u nodig hebt uit `avgreg scan`, met de hand.",
        en: "Take what you need from `avgreg scan`, by hand."),
      status: 1)
  }
}
