/// A recording after reading: its cookies and hosts, and its text with everything else crossed out.
///
/// Recordings hold sessions, tokens and what people typed. Of their bytes nothing stays in memory but what may be shown: names
/// of cookies, hosts, and how long a cookie lives. So no report can print the rest, whichever way it is made.
struct ReadRecording: Sendable {
  /// The file, in which every byte that is not to be shown has been written over; lines and columns are as they were.
  let file: SourceFile
  let cookies: [SeenCookie]
  let hosts: [SeenHost]
  /// The stretches that have been written over.
  let hidden: [Range<Int>]
  /// What it can tell of what a site stores.
  let scope: Scope
  /// What keeps it from being read; to be printed.
  let fault: RunError?

  /// What a recording can tell, so that what is not in it can be called absent.
  struct Scope: OptionSet, Sendable {
    let rawValue: UInt8
    /// It lists cookies.
    static let cookies = Scope(rawValue: 1)
    /// It lists what is in the local store of the browser.
    static let storage = Scope(rawValue: 2)
    /// It goes on after the visitor may have agreed.
    static let agreed = Scope(rawValue: 4)
  }

  /// Reads a file that has a number in spans.
  init(_ found: FoundRecording, number: Int, _ visit: RecordedVisit) {
    var notes = RecordingNotes(file: number)
    var (scope, fault): (Scope, RunError?) = ([], nil)
    do throws(RecordingFault) {
      scope = try Self.read(found, visit, into: &notes)
    } catch {
      let (line, column) = SourceFile(path: "", bytes: found.bytes).position(at: error.offset)
      fault = .recordingUnreadable(DiskPath(found.path), line: line, column: column, why: error.why)
      notes = RecordingNotes(file: number)
    }
    var bytes = fault == nil ? found.bytes : []
    hidden = Redaction.cross(out: &bytes, besides: notes.shown)
    file = SourceFile(path: found.path, bytes: bytes)
    cookies = notes.sightings
    hosts = notes.hostSightings
    self.scope = scope
    self.fault = fault
  }

  private static func read(
    _ found: FoundRecording, _ visit: RecordedVisit, into notes: inout RecordingNotes
  ) throws(RecordingFault) -> Scope {
    switch found.kind {
    case .json: return try VisitReader.read(found.bytes, answeredAt: visit.answered, into: &notes)
    case .cookieList: return try CookieListReader.read(found.bytes, on: visit.day, into: &notes)
    case .headers:
      _ = HeaderReader.read(found.bytes, on: visit.day, into: &notes)
      return notes.isEmpty ? [] : [.cookies, .agreed]
    case .script:
      ScriptReader.read(found.bytes, 0..<found.bytes.count, into: &notes)
      return []
    }
  }
}

extension RunError {
  /// A recording that is broken, and where.
  fileprivate static func recordingUnreadable(
    _ path: DiskPath, line: Int, column: Int, why: Wording
  ) -> RunError {
    RunError(
      Wording(nl: "kan \(path.shown) niet lezen", en: "cannot read \(path.shown)"),
      why: Wording(
        nl: "regel \(line), teken \(column): \(why.nl)", en: "line \(line), character \(column): \(why.en)"),
      next: Wording(nl: "Maak de opname opnieuw, of laat haar weg.", en: "Record it again, or leave it out."))
  }
}
