/// Where a register has to name people: the organisation's own details, and those of the officer, the representative
/// and the parties (AVG art. 13(1)(a)-(b), 30(1)(a)).
struct LeakSilence {
  private var spans: [Int: [Range<Int>]] = [:]
  /// E-mail addresses in small letters, and telephone numbers by their last nine digits.
  private(set) var declared: Set<String> = []

  init(_ register: Register) {
    if let organisation = register.organisation { gather(organisation.fields) }
    for party in register.parties { gather(party.fields) }
  }

  /// Whether a stretch of a file stands at such a key.
  func covers(_ range: Range<Int>, in file: Int) -> Bool {
    spans[file]?.contains { $0.overlaps(range) } ?? false
  }

  private static let own: Set<String> = [
    "name", "trade-names", "address", "email", "phone", "contact-page", "website", "registration-number",
    "vat-number",
  ]

  private mutating func gather(_ fields: Fields) {
    let tables = [OfficerKeys.table, RepresentativeKeys.table, RightsRequestKeys.table, AuthorityKeys.table]
    let isContact = tables.contains { $0 === fields.table }
    let isRecord = fields.table === OrganisationKeys.table || fields.table === PartyKeys.table
    for entry in fields.entries {
      if case .table(let inner) = entry.content { gather(inner) }
      guard isContact || isRecord && Self.own.contains(entry.key) else { continue }
      if case .table = entry.content { continue }
      spans[entry.span.file, default: []].append(entry.span.start..<entry.span.end)
      if case .string(let value) = entry.content { declare(value) }
    }
  }

  private mutating func declare(_ value: String) {
    declared.insert(value.lowercasedASCII)
    let digits = value.utf8.filter(\.isDigit)
    if digits.count >= 9 { declared.insert(String(decoding: digits.suffix(9), as: UTF8.self)) }
  }
}
