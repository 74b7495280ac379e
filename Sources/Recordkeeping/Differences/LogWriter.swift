/// Compares each day of a register's history with the day before it.
struct LogWriter {
  private let revisions: [RegisterRevision]
  private let request: RegisterLog.Request
  private let source: ChangeWords.Source
  private var reader: FactsReader
  private var paths: [DiskPath: RecordPath?] = [:]
  private var states: [Int: ComparedRegister?] = [:]
  /// What the record is called in the last state that has it.
  private(set) var title: String?

  init(_ line: RevisionLine, _ request: RegisterLog.Request, in language: Language) throws(WordFault) {
    revisions = line.revisions
    self.request = request
    source = try ChangeWords.Source(language)
    reader = FactsReader(contents: line.contents)
  }

  /// The days on which something changed, the oldest first; nil where the record that is asked for was never there.
  mutating func days() throws(WordFault) -> [RegisterLog.Entry]? {
    guard let name = request.record else { return try days(Array(revisions.indices), of: nil) }
    let id = FoundRecord.id(named: name)
    guard let (kind, last) = place(of: id) else { return nil }
    let track = track(kind, id, from: last)
    return try days(track.keys.sorted(), of: track)
  }

  private func isWanted(_ place: Int) -> Bool { request.since.map { revisions[place].day >= $0 } ?? true }

  // MARK: Telling

  /// What each of some revisions changed against the one before it that could be read. With a track, only of its record.
  private mutating func days(_ places: [Int], of track: [Int: ChangeSubject]?) throws(WordFault)
    -> [RegisterLog.Entry]
  {
    var days: [RegisterLog.Entry] = []
    var last: ComparedRegister?
    for place in places[first(of: places)...] {
      let state = state(place)
      defer { states[place] = nil }
      guard let state else {
        if isWanted(place), let last { days.append(try entry(place, [], last, last, isUnread: true)) }
        continue
      }
      if isWanted(place) {
        let subject = track.map { $0[place] ?? ChangeSubject(.register) }
        let changes = changes(from: last, to: state, subject)
        if !changes.isEmpty { days.append(try entry(place, changes, last ?? state, state)) }
      }
      last = state
    }
    return days
  }

  /// Where to begin: at what the first day that is asked for is compared with.
  private mutating func first(of places: [Int]) -> Int {
    var first = (places.firstIndex(where: isWanted) ?? places.count) - 1
    while first > 0, state(places[first]) == nil { first -= 1 }
    return max(0, first)
  }

  private func changes(from last: ComparedRegister?, to state: ComparedRegister, _ subject: ChangeSubject?)
    -> [RegisterChange]
  {
    guard let last else {
      return [RegisterChange(.record(.first), of: subject ?? ChangeSubject(.register), [.internal])]
    }
    return RegisterComparison.changes(from: last, to: state, on: request.until, only: subject)
      .filter { change in
        // Of an activity that names a party, the log of that party tells what concerns it.
        guard let subject, change.subject.kind != subject.kind else { return true }
        guard case .fact(let fact) = change.content else { return false }
        return fact.rows.contains { $0.after == subject.id || $0.before == subject.id }
      }
  }

  private mutating func entry(
    _ place: Int, _ changes: [RegisterChange], _ old: ComparedRegister, _ new: ComparedRegister,
    isUnread: Bool = false
  ) throws(WordFault) -> RegisterLog.Entry {
    let words = ChangeWords(from: old, to: new, on: request.until, in: source)
    let mask = LineMask(old.facts.register, new.facts.register)
    let told = try changes.map { (change) throws(WordFault) in
      ToldChange(
        change: change, title: words.title(of: change.subject).map(mask.masked),
        lines: try words.lines(change).map(mask.masked))
    }
    if request.record != nil { title = told.last?.title ?? title }
    return RegisterLog.Entry(
      day: revisions[place].day, commits: revisions[place].commits, authors: [], changes: told,
      remark: isUnread ? try words.unreadDay : nil)
  }

  private mutating func state(_ place: Int) -> ComparedRegister? {
    if let known = states[place] { return known }
    let state = reader.facts(of: revisions[place]).map { ComparedRegister($0, revisions[place]) }
    states[place] = .some(state)
    return state
  }

  // MARK: One record, under all its names

  /// The newest revision that has a record of an id, and its kind.
  private mutating func place(of id: String) -> (ChangeSubject.Kind, Int)? {
    for place in revisions.indices.reversed() {
      for file in revisions[place].files {
        guard let path = path(of: file), path.id == id, path.language == nil else { continue }
        switch path.kind {
        case .activity: return (.activity, place)
        case .party: return (.party, place)
        case .organisation: return (.organisation, place)
        case .vocabulary: continue
        }
      }
    }
    return nil
  }

  /// The revisions in which a record, or something that it can refer to, was otherwise than before, with its ids; from the
  /// newest that has it back, under the names that it had.
  private mutating func track(_ kind: ChangeSubject.Kind, _ id: String, from last: Int) -> [Int:
    ChangeSubject]
  {
    var track: [Int: ChangeSubject] = [:]
    var id = id
    let next = last + 1
    if next < revisions.count { track[next] = ChangeSubject(kind, id, nil) }
    var marks = marks(last, kind, id)
    for place in stride(from: last, through: 0, by: -1) {
      guard place > 0 else {
        track[place] = ChangeSubject(kind, nil, id)
        break
      }
      let before = self.marks(place - 1, kind, id)
      if before.own.isEmpty, !marks.own.isEmpty {
        let earlier = earlierID(of: id, kind, in: place)
        track[place] = ChangeSubject(kind, earlier, id)
        // What was compared with has to be there too.
        if track[place - 1] == nil { track[place - 1] = ChangeSubject(kind, nil, earlier ?? id) }
        id = earlier ?? id
        marks = self.marks(place - 1, kind, id)
      } else {
        if before != marks { track[place] = ChangeSubject(kind, id, id) }
        marks = before
      }
    }
    return track
  }

  private mutating func earlierID(of id: String, _ kind: ChangeSubject.Kind, in place: Int) -> String? {
    guard let old = state(place - 1), let new = state(place) else { return nil }
    let records = { (state: ComparedRegister) in kind == .party ? state.facts.parties : state.facts.activities
    }
    return RecordMatches(records(old), records(new)).earlier[id]
  }

  /// The ids of a record's own files, and of those that it can refer to.
  private struct Marks: Equatable {
    var own: [String] = []
    var others: [String] = []
  }

  private mutating func marks(_ place: Int, _ kind: ChangeSubject.Kind, _ id: String) -> Marks {
    var marks = Marks()
    for file in revisions[place].files {
      guard let path = path(of: file) else { continue }
      let isOwn = path.id == id && (path.kind == .party) == (kind == .party)
      if isOwn { marks.own.append(file.id) } else if path.kind != .activity { marks.others.append(file.id) }
    }
    return marks
  }

  private mutating func path(of file: TreeFile) -> RecordPath? {
    if let known = paths[file.path] { return known }
    let path = file.path.text.flatMap { RecordPath($0) }
    paths[file.path] = .some(path)
    return path
  }
}
