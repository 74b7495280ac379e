/// What is due in registers: what is too late first, then by day.
public struct DueReport: Sendable {
  private let source: LookupSource
  /// How far ahead to look; nil for everything that has a day.
  private let within: Period?
  /// The registers as they were named, to be named again.
  private let named: [DiskPath]
  /// What is due, by the register it is in.
  private let due: [(checkup: Checkup, items: [DueDate])]

  /// Gathers what is due in registers within a period from the day of the source; `named` are the paths by which somebody
  /// asked for them.
  public init(_ source: LookupSource, within: Period?, named: [DiskPath] = []) {
    self.source = source
    self.named = named
    self.within = within
    due = source.checkups.map { ($0, DueDates($0, on: source.day).items) }
  }

  /// Whether anything should have been done before the day.
  public var hasOverdue: Bool { due.contains { $0.items.contains { $0.isOverdue(on: source.day) } } }

  /// The last day that is looked at; nil where there is no end.
  private var last: Day? { within.map { source.day.adding($0) } }

  private func isShown(_ item: DueDate) -> Bool {
    guard let last, let day = item.day else { return true }
    return day <= last
  }
}

extension DueReport {
  /// For people: each with what it is, why, and how to settle it.
  public func text(_ style: AnswerStyle) -> String {
    var page = TerminalText(style)
    for (checkup, items) in due {
      let shown = items.filter(isShown)
      let late = shown.filter { $0.isOverdue(on: source.day) }
      let soon = shown.filter { !$0.isOverdue(on: source.day) }
      if source.hasSeveral, shown.isEmpty { continue }
      var places = LinePlaces(checkup)
      page.heading(heading(checkup, late.count, soon.count, style.language))
      for (name, part) in [(Self.late, late), (Self.soon, soon)] where !part.isEmpty {
        page.space()
        page.add(name[style.language], colour: .bold)
        for item in part { add(item, to: &page, &places) }
      }
    }
    page.space()
    page.add(footer(style.language))
    return page.text
  }

  private static let late = Wording(nl: "Te laat", en: "Overdue")
  private static let soon = Wording(nl: "Op tijd te doen", en: "Coming up")

  private func heading(_ checkup: Checkup, _ late: Int, _ soon: Int, _ language: Language) -> String {
    let name = source.hasSeveral ? checkup.register.path.shown : checkup.organisationName
    let counts =
      last.map { last in
        Wording(
          nl: "\(late) te laat, \(soon) aan de beurt tot en met \(last)",
          en: "\(late) overdue, \(soon) due until \(last)")
      } ?? Wording(nl: "\(late) te laat, \(soon) aan de beurt", en: "\(late) overdue, \(soon) due")
    return "\(name): \(counts[language])"
  }

  private func add(_ item: DueDate, to page: inout TerminalText, _ places: inout LinePlaces) {
    let language = page.style.language
    let never = Wording(nl: "nog nooit", en: "never yet")[language]
    let day = item.day.map { "\($0)" } ?? never
    let owner = item.owner.map { " (\(item.record.checkup.shown($0, of: item.record.file)))" } ?? ""
    let about = Self.client(of: item).map { ", \(item.record.checkup.partyName($0))" } ?? ""
    let what = "\(item.what[language]): \(item.record.title(in: language))\(about)\(owner)"
    let how = "\(item.why[language]): \(item.cure(on: source.day)[language])"
    page.fact(day, [what, how], width: 10)
    if item.kind != .review { page.place(places.address(of: item.span), indent: 14) }
  }

  /// The client that an item of an activity is about.
  private static func client(of item: DueDate) -> String? {
    let kinds: [DueDate.Kind] = [.agreementEnd, .agreementReview, .relationEnd]
    return kinds.contains(item.kind) ? item.subject : nil
  }

  private var commandForAll: String {
    "avgreg due --within all" + named.map { " --register \($0.quoted)" }.joined()
  }

  private func footer(_ language: Language) -> String {
    let all = due.reduce(0) { $0 + $1.items.count }
    let later = all - due.reduce(0) { $0 + $1.items.count(where: isShown) }
    let silent = due.count { !$0.items.contains(where: isShown) }
    var parts: [String] = []
    if source.hasSeveral, silent > 0 {
      parts.append(
        Wording(
          nl: "In \(silent) van \(due.count) registers is niets aan de beurt.",
          en: "In \(silent) of \(due.count) registers nothing is due.")[language])
    }
    if later > 0 {
      parts.append(
        Wording(
          nl: "Daarna volgen er nog \(later): `\(commandForAll)`.",
          en: "\(later) more follow after that: `\(commandForAll)`.")[language])
    } else if all == 0 {
      parts.append(
        Wording(nl: "Nergens in het register staat een dag.", en: "No day stands in the register.")[language])
    } else {
      parts.append(
        Wording(nl: "Daarna staat er niets meer.", en: "Nothing follows after that.")[language])
    }
    return parts.joined(separator: " ")
  }
}

extension DueReport {
  /// For programs.
  public func json(_ language: Language) -> String {
    var items: [JSON] = []
    for (checkup, all) in due {
      var places = LinePlaces(checkup)
      for item in all where isShown(item) { items.append(json(item, &places, language)) }
    }
    return source.json(
      "due", language, [("until", JSON(last.map { "\($0)" })), ("items", .list(items))])
  }

  private func json(_ item: DueDate, _ places: inout LinePlaces, _ language: Language) -> JSON {
    .table(
      [
        ("day", JSON(item.day.map { "\($0)" })), ("overdue", .flag(item.isOverdue(on: source.day))),
        ("due", .text(item.kind.rawValue)), ("what", .text(item.what[language])),
        ("subject", JSON(item.subject.map(SafeText.shown))), ("why", .text(item.why[language])),
        ("cure", .text(item.cure(on: source.day)[language])), ("rule", JSON(item.kind.rule)),
        ("owner", JSON(item.owner.map { item.record.checkup.shown($0, of: item.record.file) })),
      ] + [("record", .table(item.record.json(language))), ("place", places.json(item.span))])
  }
}

extension DueReport {
  /// What is due as a calendar of whole days (RFC 5545). What never happened stands on the day of the source.
  public func calendar(_ language: Language) -> String {
    var calendar = CalendarText(stamp: source.day, name: calendarName(language))
    for (checkup, items) in due {
      for item in items where isShown(item) { calendar.add(event(item, checkup, language)) }
    }
    return calendar.text
  }

  private func calendarName(_ language: Language) -> String {
    let name = source.checkups.count == 1 ? source.checkups.first?.organisationName : nil
    let words = Wording(nl: "Register van verwerkingen", en: "Record of processing")[language]
    return name.map { "\(words): \($0)" } ?? words
  }

  private func event(_ item: DueDate, _ checkup: Checkup, _ language: Language) -> CalendarEvent {
    let parts = [
      checkup.register.name, item.record.kindName, item.record.id, item.kind.rawValue, item.subject ?? "",
    ]
    let about = Self.client(of: item).map { ", \(checkup.partyName($0))" } ?? ""
    let owner = item.owner.map { [checkup.shown($0, of: item.record.file)] } ?? []
    let lines = owner + [item.why[language], item.cure(on: source.day)[language], item.record.shownPath]
    return CalendarEvent(
      id: parts, day: item.day ?? source.day,
      summary: "\(item.what[language]): \(item.record.title(in: language))\(about)",
      description: lines.joined(separator: "\n"), category: "avgreg")
  }
}
