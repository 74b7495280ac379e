extension WhereAnswer {
  /// For people.
  public func text(_ style: AnswerStyle) -> String {
    var page = TerminalText(style)
    for register in found {
      if source.hasSeveral, register.places.isEmpty, !hasParty(register) { continue }
      page.heading(heading(register))
      if case .party(let ids) = subject { addParties(ids, register, to: &page) }
      if register.places.isEmpty { page.add(nothing(register), indent: 2) }
      for place in register.places { add(place, to: &page) }
      if register.needsShared, !register.shared.isEmpty {
        page.heading(register.context.sharedMeasures)
        page.add(register.shared.joined(separator: ", "), indent: 2)
      }
      addReceivers(register, to: &page)
      if register.forClients > 0 { addClients(register, to: &page) }
    }
    page.heading(Wording(nl: "Termijnen in de wet", en: "Terms in law")[language])
    for deadline in deadlines {
      let law = Provision.citation(of: deadline.provisions, in: language)
      page.add("\(deadline.words[language]) (\(law))", indent: 2)
    }
    return page.text
  }

  private func hasParty(_ register: WherePlaces) -> Bool {
    guard case .party(let ids) = subject else { return false }
    return ids.contains { register.context.register.party($0) != nil }
  }

  private func heading(_ register: WherePlaces) -> String {
    let all = register.context.register.activities.count
    let name = register.checkup.organisationName
    let some = register.places.count
    return Wording(
      nl: "\(label(in: register)) bij \(name): in \(some) van \(all) activiteiten",
      en: "\(label(in: register)) at \(name): in \(some) of \(all) activities")[language]
  }

  /// What is asked for, in words, with its id.
  private func label(in register: WherePlaces) -> String {
    let phrasing = register.context.phrasing
    let names = subject.ids.map { id in
      let name =
        switch subject {
        case .data: phrasing.label(id, in: "data-categories")
        case .people: phrasing.label(id, in: "data-subjects")
        case .party: register.checkup.partyName(id)
        }
      let shown = SafeText.shown(phrasing.capitalised(name))
      return name == id ? SafeText.shown(id) : "\(shown) (\(SafeText.shown(id)))"
    }
    return names.joined(separator: ", ")
  }

  private func nothing(_ register: WherePlaces) -> String {
    Wording(
      nl: "Geen enkele activiteit in het register noemt dit.", en: "No activity in the register names this.")[
        language]
  }

  private func add(_ place: WherePlace, to page: inout TerminalText) {
    page.space()
    page.add(
      "\(place.record.title(in: language)) (\(SafeText.shown(place.record.id))), \(place.status)", margin: 2,
      colour: .bold)
    let width = place.lines.map { $0.name[language].columns }.max() ?? 0
    for line in place.lines { page.fact(line.name[language], line.values, width: width) }
  }

  private func addParties(_ ids: Set<String>, _ register: WherePlaces, to page: inout TerminalText) {
    for party in ids.sorted().compactMap(register.context.register.party) {
      for fact in PartyFacts(party, register).facts { page.add(fact, indent: 2) }
    }
  }

  /// Everybody who gets any of it, and for which activities.
  private func addReceivers(_ register: WherePlaces, to page: inout TerminalText) {
    if case .party = subject { return }
    var order: [String] = []
    var uses: [String: [String]] = [:]
    for place in register.places {
      for id in place.recipients {
        if uses[id] == nil { order.append(id) }
        uses[id, default: []].append(SafeText.shown(place.record.id))
      }
    }
    guard !order.isEmpty else { return }
    page.heading(Wording(nl: "Wie het krijgt", en: "Who gets it")[language])
    for id in order.sorted() {
      let activities = (uses[id] ?? []).joined(separator: ", ")
      page.add(
        "\(register.checkup.partyName(id)) (\(SafeText.shown(id))): \(activities)", indent: 2, margin: 4)
    }
  }

  private func addClients(_ register: WherePlaces, to page: inout TerminalText) {
    if case .party = subject { return }
    page.space()
    page.add(
      Wording(
        nl: """
          Van werk in opdracht (\(register.forClients)) noemt het register geen soorten gegevens; kijk ook daar, en \
          bij de opdrachtgever.
          """,
        en: """
          Of work for clients (\(register.forClients)) the register names no kinds of data; look there too, and with \
          the client.
          """)[language], indent: 2)
  }
}

extension WhereAnswer {
  /// For programs.
  public func json() -> String {
    let places = found.flatMap { register in register.places.map { json($0, register) } }
    return source.json(
      "where", language,
      [
        ("asked", .text(subject.name)), ("ids", .list(subject.ids.map { .text(SafeText.shown($0)) })),
        ("places", .list(places)),
        (
          "security",
          .table(
            found.map { ($0.checkup.register.name, .list($0.shared.map { .text($0) })) })
        ),
        ("work-for-clients", .number(found.reduce(0) { $0 + $1.forClients })),
        ("terms", .list(deadlines.map(json))),
      ])
  }

  private func json(_ place: WherePlace, _ register: WherePlaces) -> JSON {
    let activity = ProcessingActivity(place.record.fields)
    return .table(
      [
        ("record", .table(place.record.json(language))), ("status", JSON(activity.status?.value.rawValue)),
        ("data", .list(place.kinds.map { .text(SafeText.shown($0)) })), ("special", .flag(place.isSpecial)),
        ("recipients", .list(place.recipients.map { .text(SafeText.shown($0)) })),
        (
          "countries",
          .list(
            Set(place.recipients.compactMap(register.context.register.party).flatMap(\.countries)).sorted()
              .map { .text($0) })
        ),
        ("words", .table(place.lines.map { ($0.key, .list($0.values.map { .text($0) })) })),
      ])
  }

  private func json(_ deadline: LegalDeadline) -> JSON {
    [
      "id": .text(deadline.id), "within": JSON(deadline.within?.description),
      "provisions": .list(deadline.provisions.map { .text($0.citation(in: language)) }),
      "words": .text(deadline.words[language]),
    ]
  }
}

extension DossierContext {
  /// The heading of the measures that hold for every activity without measures of its own.
  fileprivate var sharedMeasures: String {
    Wording(nl: "Beveiliging van de organisatie", en: "Security of the organisation")[language]
  }
}
