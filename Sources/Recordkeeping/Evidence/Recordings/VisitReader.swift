/// Reads a recorded visit in JSON: a HAR file, or the `inspection.json` of the Website Evidence Collector. Its content tells
/// which of the two it is, and programs write both with liberties, so only what is needed is looked at.
enum VisitReader {
  /// Reads a file; `answered`: when the visitor answered, in milliseconds since 1970, where the user says so. Throws where it is no JSON, or
  /// neither of the two.
  static func read(
    _ bytes: [UInt8], answeredAt answered: Int?, into notes: inout RecordingNotes
  ) throws(RecordingFault) -> ReadRecording.Scope {
    var cursor = JSONCursor(bytes[...])
    var log: VisitLog?
    var inspection = Inspection()
    do throws(JSONFault) {
      try cursor.members { (cursor, name) throws(JSONFault) in
        if name == "log" {
          log = log ?? VisitLog()
          try log?.read(&cursor, into: &notes)
        } else {
          try inspection.read(name, &cursor, into: &notes)
        }
      }
      try cursor.finish()
    } catch {
      throw RecordingFault(error)
    }
    if let log { return log.finish(&notes, answeredAt: answered) }
    if inspection.isFound { return inspection.finish(&notes) }
    throw RecordingFault(0, neither)
  }

  private static let neither = Wording(
    nl: "dit is geen HAR-bestand en geen inspection.json van de Website Evidence Collector",
    en: "this is no HAR file and no inspection.json of the Website Evidence Collector")
}
