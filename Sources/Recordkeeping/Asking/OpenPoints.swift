/// What is still open in a record: the keys to answer, in the order in which to ask for them, and what else was found.
struct OpenPoints: Sendable {
  private(set) var points: [OpenPoint] = []
  /// Open points that are no single key, so that only a text editor helps.
  private(set) var others: [Finding] = []
  private let path: String
  private let register: Register
  private let text: EditableText
  private let findings: [Finding]
  private var told: Set<Int> = []

  init(_ record: FoundRecord) {
    let file = record.checkup.reading.files[record.file]
    path = file.path
    register = record.checkup.reading.register
    text = EditableText(file)
    findings = record.checkup.findings.filter { $0.place.span.file == record.file }
    visit(record.fields, [], around: [])
    let asked = Set(points.map(\.span))
    // Two rules may ask for the same line.
    let untold = findings.indices.filter { findings[$0].isOpen && !told.contains($0) }
    others = untold.map { findings[$0] }.filter { finding in
      !asked.contains(finding.place.span)
        && !points.contains { Self.transferCodes($0.key).contains(finding.rule.code) }
    }
    points.sort { ($0.rank, $0.span) < ($1.rank, $1.span) }
  }

  private mutating func visit(_ fields: Fields, _ keys: [String], around: [Fields]) {
    let scope = Scope(fields: fields, around: around, register: register)
    // What stands there empty is asked for before what one could write instead of it.
    let order =
      fields.table.keys.filter { fields.isBlank($0.name) }
      + fields.table.keys.filter { !fields.isBlank($0.name) }
    for key in order where key.name != "waivers" {
      guard let point = point(key, scope, keys) else { continue }
      points.append(point)
    }
    for entry in fields.entries where entry.key != "waivers" {
      visit(entry, keys + [entry.key], around + [fields])
    }
  }

  private mutating func visit(_ entry: Fields.Entry, _ keys: [String], _ around: [Fields]) {
    switch entry.content {
    case .table(let inner): visit(inner, keys, around: around)
    case .rows(let rows):
      let isArray = text.value(at: keys)?.kind == .array
      let isTable = around.last?.table[entry.key]?.kind.isOneOrMany ?? false
      for (place, row) in rows.enumerated() {
        visit(row, keys + (isArray ? ["\(place + 1)"] : isTable ? [] : [row.id]), around: around)
      }
    default: break
    }
  }

  private mutating func point(_ key: KeyDeclaration, _ scope: Scope, _ keys: [String]) -> OpenPoint? {
    guard let span = scope.fields.placeOfAbsence(of: key.name) else { return nil }
    let isBlank = scope.fields.isBlank(key.name)
    guard
      let finding = finding(key, scope, span)
        ?? (isBlank ? anyFinding(at: span) ?? transferFinding(key) : nil)
    else {
      // An empty line that no rule asks for may be answered, and may stay.
      guard isBlank, key.requirement.weight == .optional else { return nil }
      return point(key, scope, keys, span, nil)
    }
    told.insert(finding)
    return point(key, scope, keys, span, findings[finding].rule)
  }

  private func point(
    _ key: KeyDeclaration, _ scope: Scope, _ keys: [String], _ span: Span, _ rule: Rule?
  ) -> OpenPoint {
    OpenPoint(
      path: path, keys: keys + [key.name], key: key, table: scope.fields.table, scope: scope, span: span,
      rule: rule)
  }

  /// The finding that tells of the absence of a key: of one rule for several keys, each is told once.
  private func finding(_ key: KeyDeclaration, _ scope: Scope, _ span: Span) -> Int? {
    let requirement = key.requirement
    guard requirement.weight != .optional, requirement.holds(scope) else { return nil }
    let codes = requirement.codes.isEmpty ? ["KEY03", "KEY05"] : requirement.codes
    return findings.indices.first { number in
      let finding = findings[number]
      return finding.place.span == span && codes.contains(finding.rule.code)
        && (requirement.codes.isEmpty || !told.contains(number))
    }
  }

  /// A transfer that nobody gave a ground for is told of at the party's country; the answer is a table for that country.
  private func transferFinding(_ key: KeyDeclaration) -> Int? {
    let codes = Self.transferCodes(key)
    return findings.indices.first { !told.contains($0) && codes.contains(findings[$0].rule.code) }
  }

  private static func transferCodes(_ key: KeyDeclaration) -> [String] {
    guard let table = key.kind.table, table.rowNames == .countries else { return [] }
    return table.keys.flatMap(\.requirement.codes)
  }

  private func anyFinding(at span: Span) -> Int? {
    findings.indices.first { findings[$0].place.span == span && !told.contains($0) }
  }
}

extension FieldKind {
  /// Whether it is one table, or a list of them.
  var isOneOrMany: Bool { if case .list = self { true } else { false } }
}
