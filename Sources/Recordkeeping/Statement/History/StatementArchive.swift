/// The versions of a statement, and the register of each old one that can be shown as a page.
struct StatementArchive: Sendable {
  /// The versions.
  let log: VersionLog
  /// The register as it stood in old versions, by their numbers; those from which no page could be made are missing.
  let readings: [Int: Reading]

  /// Reads the old versions for an audience, each by the law of its own days.
  init(_ history: RegisterHistory, for audience: String) {
    let log = history.log(for: audience)
    let old = log.versions.filter { $0.until != nil || !log.isCurrent }
    let found = SharedWork.results(old.count) { Self.reading(of: old[$0], in: history) }
    var readings: [Int: Reading] = [:]
    for (version, reading) in zip(old, found) { readings[version.number] = reading }
    self.log = log
    self.readings = readings
  }

  /// The newest version where it is what the register says now: the date on every page.
  var current: StatementVersion? { log.isCurrent ? log.versions.last : nil }

  /// The law that held for a version; the law data begin later than some registers.
  static func day(of version: StatementVersion) -> Day { max(version.revision.day, LawDates.from) }

  /// The register as it last stood in a version, else as it first did, where nothing kept it from being published.
  private static func reading(of version: StatementVersion, in history: RegisterHistory) -> Reading? {
    let last = reading(in: version.revision, on: day(of: version), history)
    return last ?? reading(in: version.first, on: day(of: version), history)
  }

  private static func reading(in revision: RegisterRevision, on day: Day, _ history: RegisterHistory)
    -> Reading?
  {
    guard let folder = history.register(in: revision), !folder.isIncomplete else { return nil }
    let reading = Reading.read(folder.files, unread: folder.unread, flaws: folder.flaws)
    let findings = Rulebook.check(reading, on: day).filter { $0.waiver == nil }
    let drafts = Drafts(reading.register)
    let isHeldUp = findings.contains {
      $0.blocksPublication || $0.isOpen && !drafts.isAside($0.place.span)
    }
    return isHeldUp ? nil : reading
  }
}
