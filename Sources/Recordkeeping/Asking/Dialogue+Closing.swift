extension Dialogue {
  /// Says how a record stands once its questions were put, and offers to make an activity active that is whole.
  mutating func close(_ subject: Subject) throws(RunError) {
    guard let record = subject.records(in: checkup).first else { return }
    let left = points(about: subject).filter { $0.rule != nil }
    let others = subject.records(in: checkup).flatMap { OpenPoints($0).others }
    let title = Subject.title(of: record, record.fields)
    if !left.isEmpty || !others.isEmpty { return try list(left, others, title) }
    try say(lines: [""])
    try say(Self.nothingOpen(title))
    guard record.kind == .activity, ProcessingActivity(record.fields).status?.value == .draft else { return }
    try say(Self.askActive)
    try answerActive(record)
  }

  private mutating func answerActive(_ record: FoundRecord) throws(RunError) {
    while true {
      guard let answer = try hear() else { return isStopped = true }
      switch answer.lowercasedASCII {
      case "ja", "j", "yes", "y": return try activate(record)
      case "nee", "n", "no", "":
        kept.insert(record.id)
        try say(Self.staysDraft)
        return try say(lines: ["", command(activating: record.id)])
      case _ where Self.isStop(answer): return isStopped = true
      case _ where Self.isHelp(answer):
        try say(Self.whatActiveIs)
        try say(lines: ["", "  avgreg explain activity.status", ""])
      default: try say(Wording(nl: "typ ja of nee", en: "type yes or no"))
      }
    }
  }

  private func command(activating id: String) -> String {
    "  avgreg set \(SafeText.shown(id)) status active\(checkup.register.option)"
  }

  private mutating func activate(_ record: FoundRecord) throws(RunError) {
    let (edit, verdict) = try activation(of: record)
    let errors = Self.errors(of: verdict)
    guard errors.isEmpty else {
      try say(Self.notYet)
      return try say(lines: errors.map { told($0, in: verdict.after) })
    }
    try edit.write()
    try reload()
    try say(Self.isActive)
  }

  /// The register with a draft made active, and what is thought of that.
  private func activation(
    of record: FoundRecord
  ) throws(RunError) -> (edit: RegisterEdit, verdict: EditVerdict) {
    var file = try RecordEdit(checkup.reading.files[record.file])
    try file.set(["status"], to: .string("active"))
    var edit = RegisterEdit(checkup)
    edit.put(file.file)
    return (edit, edit.verdict(on: day))
  }

  private static func errors(of verdict: EditVerdict) -> [Finding] {
    verdict.new.filter { $0.severity == .error } + verdict.refused
  }

  /// Names the drafts that are whole now and could be active, but for those that somebody wants to keep.
  func tellOfDrafts(_ subjects: [Subject]) throws(RunError) {
    var whole: [String] = []
    for subject in subjects {
      if try isWholeDraft(subject) { whole.append(subject.id) }
    }
    if whole.isEmpty { return }
    try say(Self.finished(whole.count))
    try say(lines: [""] + whole.map { command(activating: $0) } + [""])
  }

  private func isWholeDraft(_ subject: Subject) throws(RunError) -> Bool {
    guard subject.kind == .activity, !kept.contains(subject.id),
      let record = subject.records(in: checkup).first,
      ProcessingActivity(record.fields).status?.value == .draft,
      !points(about: subject).contains(where: { $0.rule != nil }),
      subject.records(in: checkup).allSatisfy({ OpenPoints($0).others.isEmpty })
    else { return false }
    let verdict = try activation(of: record).verdict
    return Self.errors(of: verdict).isEmpty
  }

  private func list(_ left: [OpenPoint], _ others: [Finding], _ title: String) throws(RunError) {
    let count = left.count + others.count
    let heading =
      count == 1
      ? Wording(nl: "Nog 1 punt open bij \(title):", en: "1 point open at \(title):")
      : Wording(nl: "Nog \(count) punten open bij \(title):", en: "\(count) points open at \(title):")
    try say(lines: [""])
    try say(heading)
    try say(
      lines: left.map { "  \(SafeText.shown($0.path)): \(SafeText.shown($0.keys.joined(separator: ".")))" })
    try say(lines: others.map { told($0, in: checkup) })
  }

  /// A finding in a line: where, what, and what to do.
  func told(_ finding: Finding, in checkup: Checkup) -> String {
    let file = checkup.reading.files[finding.place.span.file]
    let line = file.position(at: finding.place.span.start).line
    let text =
      "\(SafeText.shown(file.path)):\(line): \(finding.rule.summary[language]); \(finding.help[language])"
    return "  \(text.wrapped(to: Self.width - 4, margin: 4))"
  }

  private static func nothingOpen(_ title: String) -> Wording {
    Wording(nl: "Bij \(title) staat niets meer open.", en: "Nothing is open any more at \(title).")
  }

  private static let askActive = Wording(
    nl: """
      Klopt alles wat erin staat? Dan maakt u er een lopende activiteit van (active); die komt op uw site. Wilt u dat nu? \
      Typ ja of nee.
      """,
    en: """
      Is everything in it right? Then you make it an activity that goes on (active); it comes on your site. Do you want \
      that now? Type yes or no.
      """)

  private static let staysDraft = Wording(
    nl: "Dan blijft het een concept. Later doet u het zo:",
    en: "It stays a draft. Later you do it like this:")

  private static let whatActiveIs = Wording(
    nl: """
      Een concept is er alleen voor uzelf. Active is een activiteit die loopt: die staat op uw site als dat bij statement \
      staat, en `avgreg check` noemt wat eraan ontbreekt dan een fout. U kunt het altijd weer wijzigen. Meer \
      daarover:
      """,
    en: """
      A draft is there for you alone. Active is an activity that goes on: it is on your site where statement says so, and \
      `avgreg check` calls what it lacks an error from then on. You can change it again at any time. More \
      about it:
      """)

  private static func finished(_ count: Int) -> Wording {
    count == 1
      ? Wording(
        nl: "1 concept is klaar. Zo maakt u er een lopende activiteit van:",
        en: "1 draft is finished. This is how you make it an activity that goes on:")
      : Wording(
        nl: "\(count) concepten zijn klaar. Zo maakt u er lopende activiteiten van:",
        en: "\(count) drafts are finished. This is how you make them activities that go on:")
  }

  private static let notYet = Wording(
    nl: "Dat kan nog niet. Dit moet eerst anders:", en: "That is not possible yet. This has to change first:")

  private static let isActive = Wording(
    nl: "Opgeschreven: status = \"active\"", en: "Written: status = \"active\"")
}
