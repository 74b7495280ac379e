/// The registers in which something is looked up, and the day for which the answer holds.
public struct LookupSource: Sendable {
  /// The registers that were read.
  public let checkups: [Checkup]
  /// What kept others from being read.
  public let faults: [RunError]
  /// The day.
  public let day: Day

  /// Registers that were read, for a day.
  public init(_ checkups: [Checkup], faults: [RunError] = [], on day: Day) {
    self.checkups = checkups
    self.faults = faults
    self.day = day
  }

  /// Whether everything was read, so that what an answer does not name is not there.
  public var isComplete: Bool { faults.isEmpty && !checkups.contains(where: \.lacksRecords) }

  /// Whether each record has to be named with its register.
  var hasSeveral: Bool { checkups.count > 1 }

  /// Every record of all registers.
  var records: [FoundRecord] { checkups.flatMap(FoundRecord.all) }
}

extension LookupSource {
  /// An answer for programs: what is asked, of which registers, on which day, and then the answer itself.
  func json(_ answer: String, _ language: Language, _ members: [(String, JSON)]) -> String {
    let head: [(String, JSON)] = [
      ("answer", .text(answer)), ("day", .text("\(day)")),
      ("at", JSON(checkups.lazy.compactMap(\.past?.moment).first)), ("language", .text(language.rawValue)),
      ("complete", .flag(isComplete)),
      ("faults", .list(faults.map { .text($0.message(in: language)) })),
      ("registers", .list(checkups.map(Self.register))),
    ]
    return JSONWriter.text(.answer(.table(head + members)))
  }

  private static func register(_ checkup: Checkup) -> JSON {
    [
      "path": .text(checkup.register.reported.exact), "name": .text(checkup.register.name),
      "complete": .flag(!checkup.lacksRecords),
    ]
  }
}
