/// Which activities have to be reviewed: too late, changed since, or with watched files that changed since.
public struct ReviewList: Sendable {
  private struct Item {
    let activity: ProcessingActivity
    let reasons: [Finding]
    /// What of its facts changed, as far as Git tells.
    let changes: ReviewedChanges?

    /// What is said of a reason beside its summary.
    func detail(of reason: Finding) -> Wording? {
      reason.rule.code == Rule.reviewStale.code ? changes?.names : reason.place.detail
    }
  }

  private let registers: [(checkup: Checkup, items: [Item])]
  private let day: Day

  /// The rules that ask for a review.
  private static let codes = Set([Rule.reviewOverdue, .reviewStale, .watchedFilesChanged].map(\.code))

  /// Those of some registers, which were checked for a day; Git is asked what of the facts changed.
  public init(_ checkups: [Checkup], on day: Day, with search: GitSearch) {
    self.day = day
    registers = checkups.map { checkup in
      let asking = checkup.findings.filter { Self.codes.contains($0.rule.code) && !$0.isOpen }
      let byFile = Dictionary(grouping: asking, by: \.place.span.file)
      let items = checkup.reading.register.activities.compactMap { activity in
        byFile[activity.span.file].map { reasons in
          let record = FoundRecord(checkup: checkup, kind: .activity, fields: activity.fields)
          let stamp = try? ReviewStamp(record, on: day, next: nil)
          let changes = stamp.flatMap { ReviewedChanges.find($0, with: search) }
          return Item(activity: activity, reasons: reasons, changes: changes)
        }
      }
      return (checkup, items)
    }
  }

  /// As people read it.
  public func text(in language: Language) -> String {
    registers.map { Self.text($0.checkup, $0.items, language) }.joined(separator: "\n")
  }

  /// For programs.
  public func json(in language: Language) -> String {
    JSONWriter.text(
      .answer([
        "day": .text("\(day)"),
        "registers": .list(
          registers.map { checkup, items in
            [
              "path": .text(checkup.register.reported.exact), "name": .text(checkup.register.name),
              "complete": .flag(!checkup.lacksRecords && !checkup.lacksWatched),
              "activities": .list(items.map { Self.json($0, language) }),
            ]
          }),
      ]))
  }

  private static func text(_ checkup: Checkup, _ items: [Item], _ language: Language) -> String {
    let name = checkup.register.called
    guard let first = items.first else {
      return Wording(nl: "\(name): niets om na te lopen\n", en: "\(name): nothing to review\n")[language]
    }
    let count = Tally.count(
      items.count, Wording(nl: "activiteit", en: "activity"), Wording(nl: "activiteiten", en: "activities"),
      language)
    var lines = [Wording(nl: "\(name): \(count) om na te lopen", en: "\(name): \(count) to review")[language]]
    for item in items {
      let last = item.activity.reviewed.map {
        Wording(nl: ", nagelopen op \($0.value)", en: ", reviewed on \($0.value)")
      }
      lines.append("  \(SafeText.shown(item.activity.id))\(last?[language] ?? "")")
      lines += item.reasons.map { "    \(reason($0, of: item, language))" }
    }
    let id = SafeText.shown(first.activity.id)
    lines.append(
      Wording(
        nl: "kijk of een activiteit nog klopt, en voer dan uit: avgreg review \(id)",
        en: "see whether an activity is still right, and then run: avgreg review \(id)")[language])
    return lines.joined(separator: "\n") + "\n"
  }

  private static func reason(_ finding: Finding, of item: Item, _ language: Language) -> String {
    let detail = item.detail(of: finding).map { ": \(SafeText.shown($0[language]))" } ?? ""
    return "\(finding.rule.code) \(finding.rule.summary[language])\(detail)"
  }

  private static func json(_ item: Item, _ language: Language) -> JSON {
    [
      "id": .text(item.activity.id),
      "reviewed": JSON(item.activity.reviewed.map { "\($0.value)" }),
      "review-by": JSON(item.activity.reviewBy.map { "\($0.value)" }),
      "reasons": .list(
        item.reasons.map { finding in
          [
            "rule": .text(finding.rule.code), "summary": .text(finding.rule.summary[language]),
            "detail": JSON(item.detail(of: finding)?[language]),
          ]
        }),
    ]
  }
}
