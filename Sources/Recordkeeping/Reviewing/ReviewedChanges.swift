/// Which keys of an activity say something else than when it was last reviewed, as far as Git keeps what it said then.
/// What they say is not told: nothing of a record comes into a log by it.
struct ReviewedChanges: Equatable, Sendable {
  /// The day of that review.
  let since: Day
  /// The paths of keys and rows, by their bytes.
  let keys: [String]
  /// Whether the text below the facts is otherwise.
  let isBodyChanged: Bool

  /// How many versions of a record are looked at.
  private static let most = 50

  /// What differs between two states of an activity.
  init(since day: Day, from then: ReviewFingerprint, to now: ReviewFingerprint) {
    since = day
    let changed = then.facts.symmetricDifference(now.facts)
    let rows = changed.filter { $0.value == nil }.map { Array("\($0.path).".utf8) }
    // Of a row that came or went, its own keys need no mention.
    let outer = changed.map(\.path).filter { path in !rows.contains { path.utf8.starts(with: $0) } }
    let known = Set(then.facts.union(now.facts).map(\.path))
    keys = Set(outer.map { Self.counted($0, among: known) })
      .sorted { $0.precedes($1) }
    isBodyChanged = then.body != now.body
  }

  /// A path in which the terms of a list are counted from 1, and a term that is the only one is not counted.
  private static func counted(_ path: String, among known: Set<String>) -> String {
    var parts: [String] = []
    var place: [String] = []
    for part in path.utf8.split(separator: UInt8(ascii: ".")).map({
      String(decoding: Array($0), as: UTF8.self)
    }) {
      let list = place.joined(separator: ".")
      place.append(part)
      guard parts.last == "retention", let number = Int(part) else {
        parts.append(part)
        continue
      }
      if known.contains("\(list).1") { parts.append("\(number + 1)") }
    }
    return parts.joined(separator: ".")
  }

  /// Looks in Git for the version that was reviewed; nil where the activity is as it was then, was never reviewed, or
  /// where that version is not found.
  static func find(_ stamp: ReviewStamp, with search: GitSearch) -> ReviewedChanges? {
    guard let mark = ReviewMark(of: stamp.activity), let facts = mark.facts, facts != stamp.fingerprint.text,
      let git = try? search.git(in: stamp.record.checkup.register.whole),
      let versions = try? versions(of: stamp.record, in: git)
    else { return nil }
    for bytes in versions {
      if let then = fingerprint(of: stamp.record, saying: bytes, on: stamp.day), then.text == facts {
        return ReviewedChanges(since: mark.day, from: then, to: stamp.fingerprint)
      }
    }
    return nil
  }

  /// What the record's file held, the newest first and each once.
  private static func versions(of record: FoundRecord, in git: Git) throws(GitFault) -> [[UInt8]] {
    let (whole, place) = try git.fromRoot()
    let path = place.prefix.appending(record.path)
    let commits = try whole.line(from: "HEAD", touching: [path]).map(\.commit).prefix(most)
    let contents = try whole.contents(at: path, in: Array(commits))
    var seen: Set<[UInt8]> = []
    return commits.compactMap { contents[$0] }.filter { seen.insert($0).inserted }
  }

  /// The fingerprint of the record with another text, beside the records that there are now.
  private static func fingerprint(
    of record: FoundRecord, saying bytes: [UInt8], on day: Day
  ) -> ReviewFingerprint? {
    var files = record.checkup.reading.files
    files[record.file] = SourceFile(path: record.path, bytes: bytes)
    let reading = Reading.read(files, unread: record.checkup.unread)
    let activity = reading.register.activities.first { $0.span.file == record.file }
    return activity.flatMap { CheckContext(reading, on: day).fingerprint(of: $0) }
  }

  /// In words: `owner, personal-data.phone, the text below the facts`.
  var names: Wording {
    let shown = keys.prefix(10).map { SafeText.shown($0) }
    let more = keys.count - shown.count
    let text = isBodyChanged ? [Wording(nl: "de tekst onder de feiten", en: "the text below the facts")] : []
    let rest = more > 0 ? [Wording(nl: "nog \(more) sleutels", en: "\(more) more keys")] : []
    return Wording(
      nl: (shown + (rest + text).map(\.nl)).joined(separator: ", "),
      en: (shown + (rest + text).map(\.en)).joined(separator: ", "))
  }

  /// In a sentence.
  var wording: Wording {
    Wording(
      nl: "veranderd sinds het nalopen op \(since): \(names.nl)",
      en: "changed since the review of \(since): \(names.en)")
  }
}
