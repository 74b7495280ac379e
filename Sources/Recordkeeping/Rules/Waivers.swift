/// The waivers of a register, and how far each reaches.
///
/// - A waiver speaks of the findings of its code in the table that it stands in, and in the tables inside that one.
/// - At the top of a record it speaks of the record's own keys and single tables, its comments, the text below and the
///   translations; not of rows under a name of their own, such as `[personal-data.email]`, so that two rows can differ.
/// - At the top of `organisation.md` it speaks also of files that hold no record, such as `vocabulary.toml`.
/// - Of two waivers of one code the nearest counts.
/// - One that is refused, incomplete, expired or too long waives nothing.
struct Waivers: Sendable {
  /// Every waiver of the register, in the order of the records.
  let written: [WrittenWaiver]
  /// For each finding the waiver that speaks of it.
  private let speaking: [Int?]

  /// The waivers of a register, and what they have to say of findings, which come in the order of their places.
  init(_ context: CheckContext, of findings: [Finding]) {
    guard context.register.hasWaivers else {
      written = []
      speaking = []
      return
    }
    let map = TableMap(context.register)
    var records: [Record<WaiverKeys>] = []
    var byTable: [Int: [String: Int]] = [:]
    for (table, rows) in map.waivers {
      for row in rows {
        byTable[table, default: [:]][row.id] = records.count
        records.append(row)
      }
    }
    let tables = Self.tables(around: findings, in: map, context)
    speaking = zip(findings, tables).map { finding, table in
      var place = table
      while let table = place {
        if let waiver = byTable[table]?[finding.rule.code] { return waiver }
        place = map.parent(of: table)
      }
      return nil
    }
    var spokenOf: [[Finding]] = records.map { _ in [] }
    for case (let finding, let waiver?) in zip(findings, speaking) { spokenOf[waiver].append(finding) }
    let faulty = Self.faultyFiles(findings)
    // A rule may be silent because nobody knows what another record says.
    let isWhole = context.register.hasAllActivities && context.register.hasAllParties
    written = zip(records, spokenOf).map { record, findings in
      WrittenWaiver(
        record: record, findings: findings,
        isReadable: isWhole && !faulty.contains(record.span.file),
        sawSite: context.evidence != nil, day: context.day)
    }
  }

  /// The table that holds each finding. Of what stands on the site, the table that the register has for it: a waiver
  /// cannot stand in a page.
  private static func tables(around findings: [Finding], in map: TableMap, _ context: CheckContext) -> [Int?]
  {
    let count = context.files.count - (context.evidence?.files.count ?? 0)
    let places = findings.map { finding -> Span in
      let second = finding.place.second?.span ?? finding.place.span
      return finding.place.span.file < count ? finding.place.span : second
    }
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    var tables: [Int?] = Array(repeating: nil, count: places.count)
    for (place, table) in zip(order, map.tables(around: order.map { places[$0] })) { tables[place] = table }
    return tables
  }

  /// The same findings, those that are waived with their waiver.
  func applied(to findings: [Finding]) -> [Finding] {
    if written.isEmpty { return findings }
    let waivers = written.map(\.waiver)
    return zip(findings, speaking).map { finding, number in
      guard let number, finding.takesWaiver else { return finding }
      var finding = finding
      finding.waiver = waivers[number]
      return finding
    }
  }

  /// The files in which something could not be read: a rule may be silent there for that reason alone.
  private static func faultyFiles(_ findings: [Finding]) -> Set<Int> {
    let faults = findings.filter { finding in
      finding.severity == .error && ["SYN", "KEY", "REF"].contains(finding.rule.family)
        && !finding.rule.check.isAbsence
    }
    return Set(faults.map(\.place.span.file))
  }
}

extension CheckContext {
  /// The waivers of the register and the findings that they speak of.
  var waivers: Waivers { knownWaivers ?? Waivers(self, of: Rulebook.findings(in: self)) }
}

extension Register {
  /// Whether a waiver stands anywhere in it.
  fileprivate var hasWaivers: Bool {
    organisation?.fields.holdsWaivers ?? false || activities.contains(where: \.fields.holdsWaivers)
      || parties.contains(where: \.fields.holdsWaivers)
  }
}
