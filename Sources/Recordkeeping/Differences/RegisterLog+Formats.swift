extension RegisterLog {
  /// For people: each day with its commits, the newest first.
  public func text(in language: Language, palette: Palette) -> String {
    let name = register.path.shown
    let head = title.map { "\(name): \($0) [\(SafeText.shown(id ?? ""))]" } ?? name
    let none = Wording(nl: "geen wijzigingen", en: "no changes")[language]
    let days = entries.map { text(of: $0, language, palette) }
    return LogText.defused(head + "\n" + (days.isEmpty ? "\n\(none)\n" : days.joined()))
  }

  private func text(of entry: Entry, _ language: Language, _ palette: Palette) -> String {
    let authors = entry.authors.isEmpty ? "" : "  \(entry.authors.joined(separator: ", "))"
    let head = "\(entry.day)  \(entry.commits.map { $0.prefix(10) }.joined(separator: ", "))\(authors)"
    var lines = entry.remark.map { ["  \($0)"] } ?? []
    var subject: ChangeSubject?
    for told in entry.changes {
      if told.change.subject != subject,
        id == nil || told.change.subject.kind != entry.changes.last?.change.subject.kind
      {
        lines.append("  \(heading(told, language))")
      }
      subject = told.change.subject
      let margin = id == nil ? "    " : "  "
      lines += told.lines.map { margin + $0 }.filter { !lines.contains($0) || id == nil }
    }
    return "\n\(palette.paint(head, .bold))\n" + lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ told: ToldChange, _ language: Language) -> String {
    switch told.change.subject.kind {
    case .register: Wording(nl: "Het register", en: "The register")[language]
    case .organisation: Wording(nl: "De organisatie", en: "The organisation")[language]
    case .activity, .party:
      "\(told.title ?? "") [\(SafeText.shown(told.change.subject.id ?? ""))]"
    }
  }

  /// For programs.
  public static func json(_ logs: [RegisterLog], in language: Language) -> String {
    JSONWriter.text(
      .answer([
        "language": .text(language.rawValue),
        "registers": .list(logs.map(\.json)),
      ]))
  }

  private var json: JSON {
    [
      "path": .text(register.path.shown), "name": .text(SafeText.shown(register.name)), "record": JSON(id),
      "title": JSON(title),
      "days": .list(
        entries.map { entry in
          [
            "day": .text("\(entry.day)"), "commits": .list(entry.commits.map { .text($0) }),
            "authors": entry.authors.isEmpty ? .absent : .list(entry.authors.map { .text($0) }),
            "remark": JSON(entry.remark), "changes": .list(entry.changes.map(\.json)),
          ]
        }),
    ]
  }
}
