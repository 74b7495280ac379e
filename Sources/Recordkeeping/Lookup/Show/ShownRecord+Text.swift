extension ShownRecord {
  /// For people.
  public func text(_ style: AnswerStyle) -> String {
    var page = TerminalText(style)
    page.heading("\(record.title(in: language)) (\(SafeText.shown(record.id)))")
    page.plainLine(record.shownPath)
    page.add(legend, margin: 2)
    for section in sections { add(section, to: &page) }
    if record.kind == .party { addUses(to: &page) }
    if let body = body { addBody(body, to: &page) }
    if !pages.isEmpty {
      page.heading(Wording(nl: "Pagina's na avgreg render", en: "Pages after avgreg render")[language])
      for path in pages { page.plainLine("  " + path) }
    }
    if !isPublicOnly { addFindings(to: &page) }
    return page.text
  }

  private var legend: String {
    if isPublicOnly {
      return Wording(
        nl: "Alleen wat in een verklaring mag staan.", en: "Only what may stand in a statement.")[language]
    }
    return Wording(
      nl: "\(Self.open.nl) = mag in een verklaring staan, \(Self.closed.nl) = blijft intern",
      en: "\(Self.open.en) = may stand in a statement, \(Self.closed.en) = stays internal")[language]
  }

  private static let open = Wording(nl: "o", en: "p")
  private static let closed = Wording(nl: "i", en: "i")

  private func add(_ section: ShownSection, to page: inout TerminalText) {
    if section.depth == 0, !section.heading.isEmpty { page.heading(section.heading) } else { page.space() }
    if section.depth > 0 { page.add("[\(section.heading)]") }
    let width = min(section.facts.map { name(of: $0).columns }.max() ?? 0, page.style.columns * 9 / 20)
    for fact in section.facts { page.fact(name(of: fact), fact.words, width: width, indent: 0) }
    for remark in section.remarks { page.add(remark, indent: 2) }
  }

  /// `o Grondslag (legal-basis)`; of what is all public without the mark.
  private func name(of fact: ShownFact) -> String {
    let mark = (fact.isPublic ? Self.open : Self.closed)[language]
    return (isPublicOnly ? "" : "\(mark) ") + "\(fact.label) (\(fact.key))"
  }

  private func addUses(to page: inout TerminalText) {
    page.heading(Wording(nl: "Gebruikt door", en: "Used by")[language])
    for use in uses where !isPublicOnly || isPublic(use.activity) {
      let title = use.activity.title.map {
        record.checkup.shown($0.value, of: use.activity.span.file, in: language)
      }
      let ways = use.ways.compactMap { try? context.word("activity.\($0)") }.joined(separator: ", ")
      let data = use.rows.map(context.phrasing.kind(of:)).withoutRepeats.joined(separator: ", ")
      page.add(
        "\(title ?? use.activity.id) (\(SafeText.shown(use.activity.id))): \(ways)", indent: 2, margin: 4)
      if !data.isEmpty { page.add(SafeText.shown(data), indent: 4) }
    }
    let callers = context.register.parties.filter {
      $0.subProcessors?.value.value?.contains(record.id) ?? false
    }
    for party in isPublicOnly ? [] : callers {
      let way = Wording(nl: "schakelt deze partij in", en: "calls in this party")[language]
      page.add(
        "\(record.checkup.partyName(party.id)) (\(SafeText.shown(party.id))): \(way)", indent: 2, margin: 4)
    }
    if uses.isEmpty, callers.isEmpty || isPublicOnly {
      page.add(Wording(nl: "geen enkele activiteit", en: "no activity")[language], indent: 2)
    }
  }

  private func isPublic(_ activity: ProcessingActivity) -> Bool {
    activity.stands(inStatementFor: "public", on: source.day, isPreview: false)
  }

  /// The Markdown for the reader, where it stands in a statement or all is shown.
  var body: String? {
    guard case .body(let file, let number, let range)? = context.body(of: record.fields) else { return nil }
    if isPublicOnly, record.kind == .party { return nil }
    let lines = file.bytes[range].split(separator: UInt8(ascii: "\n")).map { line in
      record.checkup.secrets.shown(line.startIndex..<line.endIndex, of: number, in: file.bytes)
    }
    return lines.joined(separator: "\n")
  }

  private func addBody(_ body: String, to page: inout TerminalText) {
    page.heading(Wording(nl: "Tekst onder de gegevens", en: "Text below the facts")[language])
    for line in body.utf8.split(separator: UInt8(ascii: "\n")) {
      page.add(String(decoding: Array(line), as: UTF8.self), indent: 2)
    }
  }

  private func addFindings(to page: inout TerminalText) {
    let words = tally.words(in: language)
    let heading = Wording(nl: "Bevindingen", en: "Findings")[language]
    page.space()
    let path = record.checkup.register.path.appending(record.path).quoted
    let hasAny = !context.findings.of(record.fields).isEmpty
    page.add("\(heading): \(words)" + (hasAny ? ", `avgreg check \(path)`" : ""), margin: 2)
  }
}

extension TerminalText {
  /// A line that stays whole, such as a path to copy.
  mutating func plainLine(_ text: String) { row(text) }
}

extension ShownRecord {
  /// For programs.
  public func json() -> String {
    var places = LinePlaces(record.checkup)
    let facts = sections.flatMap { section in
      section.facts.map { fact -> JSON in
        [
          "key": .text(fact.path), "value": fact.value, "words": .list(fact.words.map { .text($0) }),
          "public": .flag(fact.isPublic), "place": places.json(fact.span),
        ]
      }
    }
    let counts = tally
    return source.json(
      "show", language,
      [
        ("record", .table(record.json(language))), ("only-public", .flag(isPublicOnly)),
        ("facts", .list(facts)), ("body", JSON(body)), ("pages", .list(pages.map { .text($0) })),
        (
          "used-by",
          record.kind == .party
            ? .list(uses.filter { !isPublicOnly || isPublic($0.activity) }.map(json)) : .absent
        ),
        (
          "findings",
          isPublicOnly
            ? .absent
            : [
              "errors": .number(counts.errors), "warnings": .number(counts.warnings),
              "notes": .number(counts.notes), "open": .number(counts.open),
            ]
        ),
      ])
  }

  private func json(_ use: PartyUses.Use) -> JSON {
    [
      "activity": .text(SafeText.shown(use.activity.id)),
      "as": .list(use.ways.map { .text(String(decoding: $0.utf8.dropFirst(3), as: UTF8.self)) }),
      "data": .list(use.rows.map(\.kind).withoutRepeats.map { .text(SafeText.shown($0)) }),
    ]
  }
}
