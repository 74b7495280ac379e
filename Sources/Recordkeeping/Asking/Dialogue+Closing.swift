extension Dialogue {
  /// Says how a record stands once its questions were put, and offers to make an activity active that is whole.
  mutating func close(_ subject: Subject) throws(RunError) {
    guard let record = subject.records(in: checkup).first else { return }
    let left = points(about: subject).filter { $0.rule != nil }
    let others = subject.records(in: checkup).flatMap { OpenPoints($0).others }
    let title = Subject.title(of: record, record.fields)
    if !left.isEmpty || !others.isEmpty { return try list(left, others, title) }
    guard record.kind == .activity, ProcessingActivity(record.fields).status?.value == .draft else {
      try say(lines: [""])
      return try say(Self.nothingOpen(title))
    }
    try say(lines: [""])
    try say(Self.nothingOpen(title))
    try say(Self.askActive)
    try answerActive(record)
  }

  private mutating func answerActive(_ record: FoundRecord) throws(RunError) {
    while true {
      guard let answer = try hear() else { return }
      switch answer.lowercasedASCII {
      case "ja", "j", "yes", "y": return try activate(record)
      case "nee", "n", "no", "", "stop":
        try say(
          Wording(
            nl: "Dan blijft het een concept. Later doet u het zo:",
            en: "It stays a draft. Later you do it like this:"))
        return try say(lines: ["", "  avgreg set \(record.id) status active\(checkup.register.option)"])
      default: try say(Wording(nl: "typ ja of nee", en: "type yes or no"))
      }
    }
  }

  private mutating func activate(_ record: FoundRecord) throws(RunError) {
    var file = try RecordEdit(checkup.reading.files[record.file])
    try file.set(["status"], to: .string("active"))
    var edit = RegisterEdit(checkup)
    edit.put(file.file)
    let verdict = edit.verdict(on: day)
    let errors = verdict.new.filter { $0.severity == .error } + verdict.refused
    guard errors.isEmpty else {
      try say(Self.notYet)
      return try say(lines: errors.map { told($0, in: verdict.after) })
    }
    try edit.write()
    try reload()
    try say(Self.isActive)
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

  private static let notYet = Wording(
    nl: "Dat kan nog niet. Dit moet eerst anders:", en: "That is not possible yet. This has to change first:")

  private static let isActive = Wording(
    nl: "Opgeschreven: status = \"active\"", en: "Written: status = \"active\"")
}
