/// The calls of a HAR file, and when in them the visitor answered the question about cookies.
///
/// Known programs for that question show it: they call home, or set a cookie on the answer. Where nothing shows an answer, there was none,
/// and all of the visit comes before it. What the answer was a recording does not tell.
struct VisitLog {
  private struct Call {
    let order: Int
    let host: String?
    let carriesAnswer: Bool
  }

  private var calls: [Call] = []
  /// When an answer was given, by a call that nothing else makes.
  private var given: Int?
  private var last = 0

  /// Reads the log.
  mutating func read(_ cursor: inout JSONCursor, into notes: inout RecordingNotes) throws(JSONFault) {
    try cursor.members { (cursor, member) throws(JSONFault) in
      guard member == "entries" else { return }
      try cursor.elements { (cursor) throws(JSONFault) in add(try VisitEntry(&cursor), &notes) }
    }
  }

  private mutating func add(_ entry: VisitEntry, _ notes: inout RecordingNotes) {
    // One that does not say when comes right after the one before it.
    let order = entry.moment ?? last
    last = order
    let (set, sent) = entry.note(at: order, in: &notes)
    let answers = CookieAnswers.builtIn
    if answers.isCall(entry.target) || set.contains(where: answers.isAnswer) {
      given = min(given ?? order, order)
    }
    calls.append(Call(order: order, host: entry.host, carriesAnswer: sent.contains(where: answers.isAnswer)))
  }

  /// What the file tells, now that all of it was read.
  func finish(_ notes: inout RecordingNotes, answeredAt said: Int?) -> ReadRecording.Scope {
    var scope: ReadRecording.Scope = notes.isEmpty ? [] : [.cookies]
    guard let (lastBefore, first) = said.map({ ($0 - 1, $0) }) ?? answer else {
      notes.moment = { _ in .beforeConsent }
      return scope
    }
    scope.insert(.agreed)
    notes.moment = { $0 <= lastBefore ? .beforeConsent : $0 >= first ? .afterConsent : .unknown }
    return scope
  }

  /// The last moment before the answer, and the first after it; nil where nothing shows one. A call that carries the answer
  /// comes later than that was given: after the last one to the same host that did not.
  private var answer: (lastBefore: Int, first: Int)? {
    let carrying = calls.filter(\.carriesAnswer).min { $0.order < $1.order }
    guard let carrying, carrying.order < given ?? .max else { return given.map { ($0 - 1, $0) } }
    let without = calls.filter { $0.host == carrying.host && $0.order < carrying.order }.map(\.order).max()
    return (without ?? .min, carrying.order)
  }
}
