/// When each consent text of some registers stood there, to hold a site's own log against (AVG art. 7(1)).
public struct ConsentLedger: Sendable {
  /// A stretch in which a text stood in the register, in seconds since 1970: for certain, and as far as the clocks of
  /// commits leave it open.
  private struct Stretch: Sendable {
    let from: Int
    let until: Int
    let first: Int
    let last: Int
    let isInUse: Bool

    init(_ stretch: ConsentStretch) {
      let isOpen = Int.max / 2
      (from, until) = (stretch.from.seconds, stretch.until?.earliest ?? isOpen)
      (first, last) = (min(stretch.from.earliest, from), stretch.until?.seconds ?? isOpen)
      isInUse = stretch.isInUse
    }

    /// Whether any of it can lie between two times.
    func canTouch(_ start: Int, _ end: Int) -> Bool { first < end && start < last }
  }

  private var places: [[UInt8]: Int] = [:]
  private var ids: [String] = []
  private var stretches: [[Stretch]] = []
  /// The last second that is not in the future.
  private let end: Int

  /// How near a moment may be to the coming or going of a text before nobody can say which was first: sites are not
  /// made anew at the moment of a commit, and clocks stand in other zones.
  private static let doubt = 86400

  /// The texts of registers up to a day; throws where Git does not tell of one of them.
  public init(_ registers: [ConsentRegister], until day: Day) throws(RunError) {
    end = day.number * 86400 + 86399
    var found: [String: [Stretch]] = [:]
    for register in registers {
      if let obstacle = register.obstacle { throw obstacle }
      for asked in register.present { found[asked.text.id, default: []] += [] }
      for (id, track) in register.history?.tracks ?? [:] {
        found[id, default: []] += track.stretches.map(Stretch.init)
      }
    }
    for id in found.keys.sorted() {
      places[Array(id.utf8)] = ids.count
      ids.append(id)
      stretches.append((found[id] ?? []).sorted { $0.first < $1.first })
    }
  }

  /// Holds a log against the texts, row after row: `-` is standard input. Every row that cannot be proven is told of as
  /// it comes; nothing else is kept than numbers.
  public func verify(
    _ path: DiskPath, telling tell: (_ row: Int, [LogReason]) throws(RunError) -> Void
  ) throws(RunError) -> LogTally {
    var tally = LogTally(texts: ids.map { LogTally.OfText(id: $0) })
    try LogReading(path).read { (number, row) throws(RunError) in
      let reasons = judge(row, &tally)
      tally.count(reasons, row: number)
      if !reasons.isEmpty { try tell(number, reasons) }
    }
    return tally
  }

  /// Why a row cannot be proven; nothing where it can.
  func judge(_ row: Result<LogRow, LogDamage>, _ tally: inout LogTally) -> [LogReason] {
    switch row {
    case .failure(let damage): [damage.reason]
    case .success(let row): judge(row, &tally)
    }
  }

  private func judge(_ row: LogRow, _ tally: inout LogTally) -> [LogReason] {
    let place = places[Array(row.text)]
    let given = LoggedTime(row.given)
    if let place { tally.count(text: place, on: given?.day) }
    var reasons: [LogReason] = []
    if place == nil { reasons.append(.unknownText) }
    if let place, let given {
      if let reason = standing(stretches[place], at: given) { reasons.append(reason) }
    }
    let withdrawn = row.withdrawn.isNothing ? nil : LoggedTime(row.withdrawn)
    let used = row.used.isNothing ? nil : LoggedTime(row.used)
    let isReadable =
      given != nil && (withdrawn != nil || row.withdrawn.isNothing) && (used != nil || row.used.isNothing)
    if !isReadable { reasons.append(.timeUnreadable) }
    if [given, withdrawn, used].contains(where: { $0.map { $0.earliest > end } ?? false }) {
      reasons.append(.future)
    }
    return reasons + order(given, withdrawn, used)
  }

  private func order(_ given: LoggedTime?, _ withdrawn: LoggedTime?, _ used: LoggedTime?) -> [LogReason] {
    guard let withdrawn else { return [] }
    let isEarly = given.map { $0.isAfter(withdrawn) } ?? false
    let isLate = used.map { $0.isAfter(withdrawn) } ?? false
    var reasons: [LogReason] = []
    if isEarly == true { reasons.append(.withdrawnBeforeGiven) }
    if isLate == true { reasons.append(.usedAfterWithdrawn) }
    if isEarly == nil || isLate == nil { reasons.append(.orderInDoubt) }
    return reasons
  }

  /// Why a text cannot be said to have stood in the register at a time; nil where it did.
  private func standing(_ stretches: [Stretch], at time: LoggedTime) -> LogReason? {
    guard let first = stretches.first else { return .notInGit }
    let (start, end) = (time.earliest - Self.doubt, time.latest + Self.doubt)
    if stretches.contains(where: { $0.isInUse && $0.from <= start && end <= $0.until }) { return nil }
    let touched = stretches.filter { $0.canTouch(start, end) }
    if touched.contains(where: \.isInUse) { return .dayInDoubt }
    if !touched.isEmpty { return .notInUse }
    if end <= first.first { return .before }
    return start >= stretches.map(\.last).max() ?? first.last ? .after : .between
  }
}

extension ArraySlice<UInt8> {
  /// Whether a field says that there is nothing: empty, or as databases write it.
  fileprivate var isNothing: Bool {
    isEmpty || elementsEqual("NULL".utf8) || elementsEqual("null".utf8) || elementsEqual("\\N".utf8)
  }
}
