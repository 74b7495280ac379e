/// A review of one activity, to be written into its record.
struct ReviewStamp: Sendable {
  /// The activity as it was reviewed.
  let record: FoundRecord
  /// The day of the review.
  let day: Day
  /// The day before which it is due again; nil where that is left as it is.
  let next: Day?
  /// What was reviewed.
  let fingerprint: ReviewFingerprint

  /// Throws for a record that is no activity, and for one of which a part could not be read: of that, nobody can say
  /// that it is right.
  init(_ record: FoundRecord, on day: Day, next: Day?) throws(RunError) {
    guard record.kind == .activity else { throw .reviewOfNoActivity(record) }
    let context = CheckContext(record.checkup.reading, on: day)
    guard let fingerprint = context.fingerprint(of: ProcessingActivity(record.fields)) else {
      throw .reviewedInPart(record)
    }
    self.record = record
    self.day = day
    self.next = next
    self.fingerprint = fingerprint
  }

  var activity: ProcessingActivity { ProcessingActivity(record.fields) }

  /// Where its file is for who stands here, safe to print.
  var shownPath: String { register.shown(record.path) }

  /// The register that the activity belongs to.
  var register: FoundRegister { record.checkup.register }

  /// The commands that put back what the record said before.
  var undoing: [String] {
    let due =
      next == nil || activity.reviewBy?.value == next
      ? [] : [("review-by", activity.reviewBy.map { "\($0.value)" })]
    let before = [
      ("reviewed", activity.reviewed.map { "\($0.value)" }),
      ("reviewed-facts", activity.reviewedFacts?.value.text),
    ]
    return (before + due).filter { $0.1 != "\(day)" && $0.1 != fingerprint.text }.map { key, value in
      "avgreg set \(record.id) \(key) \(value ?? "--remove")"
    }
  }

  /// Writes it into the file by its places.
  func apply(to edit: inout RegisterEdit) throws(RunError) {
    guard let file = edit.file(record.path) else { throw .reviewedInPart(record) }
    var change = try RecordEdit(file)
    try change.set(["reviewed"], to: .day(day))
    try change.set(["reviewed-facts"], to: .string(fingerprint.text))
    if let next { try change.set(["review-by"], to: .day(next)) }
    edit.put(change.file)
  }
}

extension RunError {
  /// A record of another kind than what is reviewed: wrong use.
  fileprivate static func reviewOfNoActivity(_ record: FoundRecord) -> RunError {
    let id = SafeText.shown(record.id)
    return RunError(
      Wording(nl: "kan \(id) niet als nagelopen opschrijven", en: "cannot write down a review of \(id)"),
      why: Wording(nl: "dat is geen activiteit", en: "it is no activity"),
      next: Wording(
        nl: "`avgreg review` noemt de activiteiten die nagelopen moeten worden.",
        en: "`avgreg review` names the activities that have to be reviewed."),
      status: 64)
  }

  /// A record of which a part was not understood.
  fileprivate static func reviewedInPart(_ record: FoundRecord) -> RunError {
    let path = record.checkup.register.path.appending(record.path).quoted
    return RunError(
      Wording(
        nl: "kan \(SafeText.shown(record.id)) niet als nagelopen opschrijven",
        en: "cannot write down a review of \(SafeText.shown(record.id))"),
      why: Wording(nl: "een deel van het bestand is niet te lezen", en: "a part of the file cannot be read"),
      state: .nothingWritten,
      next: Wording(
        nl: "`avgreg check \(path)` wijst aan wat er eerst hersteld moet worden.",
        en: "`avgreg check \(path)` shows what has to be mended first."))
  }
}
