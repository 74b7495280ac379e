extension ToldChange {
  /// For programs.
  var json: JSON {
    let subject = change.subject
    let asked = change.consequences.sorted { $0.place < $1.place }
    return [
      "record": .text(subject.kind.rawValue), "id": JSON(subject.id), "earlier-id": JSON(subject.earlierID),
      "title": JSON(title), "kind": .text(change.kind),
      "groups": .list(asked.map { .text($0.rawValue) }), "lines": .list(lines.map { .text($0) }),
      "key": key, "consent": consent,
    ]
  }

  private var key: JSON {
    guard case .answer(let answer) = change.content else { return .absent }
    return .text(answer.path)
  }

  private var consent: JSON {
    guard case .consent(let consent) = change.content else { return .absent }
    return [
      "purpose": JSON(consent.purpose.after ?? consent.purpose.before), "language": .text(consent.language),
      "before": JSON(consent.before), "after": JSON(consent.after),
      "parts": .list(consent.parts.map { .text($0.rawValue) }),
      "typography-only": .flag(consent.isTypographical),
    ]
  }
}
