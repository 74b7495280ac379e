/// Asks for what is still open in a register, one question at a time, and writes each answer down at once.
public struct Dialogue {
  /// Says something, line ends included.
  public typealias Speaking = (String) throws(RunError) -> Void
  /// What somebody types; nil when nobody types any more.
  public typealias Listening = () throws(RunError) -> String?

  /// How wide the lines are at most, so that they fit a narrow terminal.
  static let width = 60

  let language: Language
  let day: Day
  let listen: Listening
  private let speak: Speaking
  var checkup: Checkup
  private var passed: Set<[String]> = []
  private var lastPath = ""
  var isStopped = false
  /// The drafts that are whole and stay a draft, because somebody said so.
  var kept: Set<String> = []
  /// Whether a record could not be asked about, because its text holds faults.
  public private(set) var hasFaults = false
  private var hasAnswers = false

  /// A dialogue about a register that was read.
  public init(
    _ checkup: Checkup, on day: Day, in language: Language, speak: @escaping Speaking,
    listen: @escaping Listening
  ) {
    self.checkup = checkup
    self.day = day
    self.language = language
    self.speak = speak
    self.listen = listen
  }

  /// Asks about one record, or about the organisation, then every draft, and then the parties that nothing names yet.
  /// For an activity also about the parties that it names. Throws where there is no such record, and where an answer
  /// cannot be written.
  public mutating func run(about name: String?) throws(RunError) {
    let subjects = try subjects(name)
    try say(Self.rules)
    for subject in subjects {
      let faults = faults(of: subject)
      if !faults.isEmpty {
        hasFaults = true
        try tell(faults)
        continue
      }
      try askAll(about: subject)
      if isStopped { break }
      try close(subject)
      if isStopped { break }
    }
    try end(subjects)
  }

  private func subjects(_ name: String?) throws(RunError) -> [Subject] {
    if let name {
      let record = try FoundRecord.find(name, in: [checkup])
      return [Subject(id: record.id, kind: record.kind, isAlone: true)]
    }
    let drafts = checkup.reading.register.activities.filter { $0.status?.value == .draft }
    // As long as something is open at the organisation, no draft can be made active.
    let subjects =
      [Subject(id: "organisation", kind: .organisation, isAlone: false)]
      + drafts.map { Subject(id: $0.id, kind: .activity, isAlone: false) }
    return subjects + parties(besides: subjects)
  }

  /// The parties in which something is open and that none of the subjects names.
  private func parties(besides subjects: [Subject]) -> [Subject] {
    let asked = Set(subjects.flatMap { $0.records(in: checkup) }.map(\.file))
    let open = Set(checkup.findings.filter(\.isOpen).map(\.place.span.file))
    let parties = FoundRecord.all(in: checkup).filter { record in
      record.kind == .party && open.contains(record.file) && !asked.contains(record.file)
    }
    return parties.map { Subject(id: $0.id, kind: .party, isAlone: false) }
  }

  /// What still has to be answered about a subject, what was passed over included.
  func points(about subject: Subject) -> [OpenPoint] {
    subject.records(in: checkup).flatMap { record in
      OpenPoints(record).points.filter { point in
        // Beside the record itself only what stands in its way is asked for.
        point.rule != nil || record.id == subject.id
      }
    }
  }

  private mutating func askAll(about subject: Subject) throws(RunError) {
    while !isStopped {
      let left = points(about: subject).filter { !passed.contains($0.place) }
      guard let point = left.first else { return }
      if point.path != lastPath { try head(point) }
      lastPath = point.path
      try ask(point, of: left.count)
    }
  }

  /// Puts one question until it is answered or passed over.
  private mutating func ask(_ point: OpenPoint, of count: Int) throws(RunError) {
    let reading = AnswerReading(point, today: day, in: checkup.register.path)
    // Where a table is lacking that has to be there, its own questions say more than whether there is one.
    if point.isTableOfQuestions {
      if try !write(.table, for: point) { passed.insert(point.place) }
      return
    }
    let question = PutQuestion(point, reading.options, language)
    try say(lines: question.lines(left: count))
    while true {
      guard let answer = try hear() else { return isStopped = true }
      switch answer.lowercasedASCII {
      case "": return _ = passed.insert(point.place)
      case _ where Self.isStop(answer): return isStopped = true
      case _ where Self.isHelp(answer): try say(lines: question.explanation)
      case "meer", "more": try say(lines: question.everyOption)
      default: if try take(answer, reading) { return }
      }
    }
  }

  /// Whether somebody wants to stop.
  static func isStop(_ answer: String) -> Bool {
    ["stop", "q", "quit", "exit"].contains(answer.lowercasedASCII)
  }

  /// Whether somebody wants to know more of a question.
  static func isHelp(_ answer: String) -> Bool {
    ["?", "help", "hulp", "uitleg"].contains(answer.lowercasedASCII)
  }

  /// A line that somebody typed, without the blanks around it.
  func hear() throws(RunError) -> String? {
    try speak("> ")
    guard let line = try listen() else { return nil }
    let bytes = Array(line.utf8)
    guard let first = bytes.firstIndex(where: { !$0.isWhiteSpace }),
      let last = bytes.lastIndex(where: { !$0.isWhiteSpace })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  /// Writes an answer down; whether the question is done with.
  private mutating func take(_ answer: String, _ reading: AnswerReading) throws(RunError) -> Bool {
    let verdict = reading.verdict(on: answer)
    switch verdict {
    case .refused(let why):
      try say(why)
      return false
    case .later:
      passed.insert(reading.point.place)
      try say(Self.staysOpen)
      return true
    default: break
    }
    return try write(verdict, for: reading.point)
  }

  /// Writes what was answered, once it was held against the rules; whether it could be.
  private mutating func write(_ verdict: AnswerReading.Verdict, for point: OpenPoint) throws(RunError) -> Bool
  {
    // What nothing came of would be asked for without end.
    passed.insert(point.place)
    let edit = try PointAnswer(point: point, verdict: verdict, language: registerLanguage).edit(checkup)
    let after = edit.verdict(on: day)
    guard after.isAllowed else {
      passed.remove(point.place)
      try say(Self.unfit(after.refused.first))
      return false
    }
    try edit.write()
    try reload()
    hasAnswers = true
    switch verdict {
    case .value(let value): try say(Self.written(point, value))
    case .rows(let ids): try say(Self.added(point, ids))
    default: break
    }
    return true
  }

  /// Reads the register anew, as it lies on the disk.
  mutating func reload() throws(RunError) { try go(on: Checkup.load(checkup.register, on: day)) }

  /// Goes on with the register as it is now. Throws where less can be read than before: what is open then would be told
  /// of as answered.
  mutating func go(on next: Checkup) throws(RunError) {
    let known = checkup.notRead.count
    checkup = next
    let faults = next.notRead
    guard let fault = faults.first, faults.count > known else { return }
    throw RunError(fault.what, why: fault.why, state: Self.answersStay)
  }

  private static let answersStay = Wording(
    nl: "Wat u hebt geantwoord staat in het register.", en: "What you answered is in the register.")

  private var registerLanguage: Language { checkup.reading.register.languages.first == "en" ? .en : .nl }

  /// Says one thing, in lines that fit.
  func say(_ words: Wording) throws(RunError) { try speak(words[language].wrapped(to: Self.width) + "\n") }

  /// Says lines that were made to fit.
  func say(lines: [String]) throws(RunError) { try speak(lines.map { "\($0)\n" }.joined()) }

  private func head(_ point: OpenPoint) throws(RunError) {
    let record = FoundRecord.all(in: checkup).first { $0.path == point.path }
    let fields = point.scope.around.first ?? point.scope.fields
    let title = record.map { Subject.title(of: $0, fields) } ?? ""
    try say(lines: ["", title.wrapped(to: Self.width), SafeText.shown(point.path)])
  }

  private func end(_ subjects: [Subject]) throws(RunError) {
    let left = subjects.flatMap { points(about: $0) }.filter { $0.rule != nil }
    let count = Set(left.map(\.place)).count
    try say(lines: [""])
    if isStopped { try say(hasAnswers ? Self.stoppedAfterAnswers : Self.stopped) }
    if hasFaults {
      try say(Self.mendFirst)
      return try say(lines: ["", "  avgreg check\(place)"])
    }
    try tellOfDrafts(subjects)
    try say(Self.left(count))
    if count > 0 {
      let name = subjects.count == 1 ? " \(subjects[0].id)" : ""
      try say(lines: ["", "  avgreg ask\(name)\(checkup.register.option)"])
    } else {
      try say(lines: ["", "  avgreg check\(place)"])
    }
  }

  /// The register as an argument of a command, where it has to be named.
  private var place: String {
    checkup.register.path == DiskPath(".") ? "" : " \(checkup.register.path.quoted)"
  }
}
