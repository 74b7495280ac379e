/// The end of an activity or of a party: records end, they are not deleted.
public struct RecordEnding: Sendable {
  /// The register in which it has ended.
  public private(set) var edit: RegisterEdit
  /// What follows from it, and what still names the record, as sentences.
  public private(set) var consequences: [Wording] = []

  /// Ends a record on a day; of an activity, also the day on which the last data were erased, or are going to be. What
  /// had ended already keeps its day, unless another one is given.
  public init(_ record: FoundRecord, on day: Day?, today: Day, erased: Day?) throws(RunError) {
    edit = RegisterEdit(record.checkup)
    switch record.kind {
    case .activity: try end(ProcessingActivity(record.fields), record.path, on: day, today, erased)
    case .party:
      if erased != nil { throw .partyErasesNothing }
      try end(Party(record.fields), record.path, on: day, today)
    case .organisation, .vocabulary: throw .organisationDoesNotEnd
    }
  }

  private mutating func end(
    _ activity: ProcessingActivity, _ path: String, on day: Day?, _ today: Day, _ erased: Day?
  ) throws(RunError) {
    let known = activity.ended?.value
    let last = day ?? known.flatMap { activity.hasEnded || $0 <= today ? $0 : nil } ?? today
    if let day, day > today { throw .endAhead(activity.id, day) }
    if let erased, erased < last { throw .erasedBeforeEnd(erased, last) }
    try edit.change(path) { (file) throws(RunError) in
      if !activity.hasEnded { try file.set(["status"], to: .string("ended")) }
      if activity.ended?.value != last { try file.set(["ended"], to: .day(last)) }
      if let erased { try file.set(["erased"], to: .day(erased)) }
    }
    guard erased == nil, activity.erased == nil, activity.isOwn else { return }
    consequences.append(
      Wording(
        nl: """
          De activiteit blijft in de verklaring tot de laatste bewaartermijn voorbij is: bewaren is \
          verwerken. Zijn de gegevens gewist, of weet u wanneer, vul dat dan in: `avgreg end \
          \(activity.id) --erased JJJJ-MM-DD`.
          """,
        en: """
          The activity stays in the statement until the last retention period is over: keeping is \
          processing. Once the data are erased, or you know when, say so: `avgreg end \
          \(activity.id) --erased YYYY-MM-DD`.
          """))
  }

  private mutating func end(_ party: Party, _ path: String, on day: Day?, _ today: Day) throws(RunError) {
    let last = day ?? party.until?.value ?? today
    try edit.change(path) { (file) throws(RunError) in
      if party.until?.value != last { try file.set(["until"], to: .day(last)) }
    }
    let places = edit.files.flatMap { file -> [String] in
      let text = EditableText(file)
      let found = ReferencePlaces(of: party.id, .party, in: text)
      return (found.values + found.names).compactMap { text.value(at: $0) }.map { value in
        let start =
          value.keySpan.end > value.keySpan.start
          ? min(value.keySpan.start, value.span.start) : value.span.start
        return "\(edit.before.register.shown(file.path)):\(file.position(at: start).line)"
      }
    }
    if places.isEmpty { return }
    let list = places.joined(separator: ", ")
    consequences.append(
      Wording(
        nl:
          "Het register noemt \(party.id) nog: \(list). Krijgt de partij geen gegevens meer, haal de naam daar dan weg.",
        en:
          "The register still names \(party.id): \(list). If the party gets no more data, take the name away there."
      ))
  }
}

extension RunError {
  /// An activity goes on until its last day: it cannot have ended now.
  fileprivate static func endAhead(_ id: String, _ day: Day) -> RunError {
    let id = SafeText.shown(id)
    return RunError(
      Wording(nl: "kan \(id) nog niet beëindigen", en: "cannot end \(id) yet"),
      why: Wording(
        nl: "\(day) moet nog komen, en tot dan loopt de activiteit",
        en: "\(day) is still to come, and until then the activity goes on"),
      state: .nothingWritten,
      next: Wording(
        nl: "Voer `avgreg end \(id)` uit op die dag. Alleen van een partij mag de laatste dag vooruit staan.",
        en: "Run `avgreg end \(id)` on that day. Only a party's last day may lie ahead."),
      status: 64)
  }

  fileprivate static func erasedBeforeEnd(_ erased: Day, _ last: Day) -> RunError {
    RunError(
      Wording(
        nl: "kan \(erased) niet opschrijven als dag van wissen",
        en: "cannot write down \(erased) as the day of erasure"),
      why: Wording(
        nl: "dat is voor de laatste dag van de activiteit, \(last)",
        en: "that is before the last day of the activity, \(last)"),
      state: .nothingWritten,
      next: Wording(
        nl: "Noem de dag waarop de laatste gegevens zijn gewist.",
        en: "Name the day on which the last data were erased."),
      status: 64)
  }

  fileprivate static var partyErasesNothing: RunError {
    RunError(
      Wording(nl: "kan --erased hier niet gebruiken", en: "cannot use --erased here"),
      why: Wording(
        nl: "wanneer gegevens zijn gewist, staat bij een activiteit",
        en: "when data were erased is said of an activity"),
      next: Wording(nl: "Laat --erased weg.", en: "Leave --erased out."), status: 64)
  }

  fileprivate static var organisationDoesNotEnd: RunError {
    RunError(
      Wording(nl: "kan organisation niet beëindigen", en: "cannot end organisation"),
      why: Wording(
        nl: "een activiteit of een partij eindigt, het register zelf niet",
        en: "an activity or a party ends, the register itself does not"),
      status: 64)
  }
}
