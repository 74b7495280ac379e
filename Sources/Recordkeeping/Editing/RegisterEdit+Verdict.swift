extension RegisterEdit {
  /// Reads the register with its changes and holds it against the rules for a day. Where keys or records got another
  /// name, what was found at the old one and is found at the new one is neither new nor gone.
  public func verdict(on day: Day, afterRenaming isRenaming: Bool = false) -> EditVerdict {
    let after = changed(on: day)
    let (new, gone) = compared(before.allFindings, after.allFindings, after, isRenaming)
    let broken = compared(
      Rulebook.findings(of: before.reading.flaws), Rulebook.findings(of: after.reading.flaws), after,
      isRenaming
    ).new
    let refused = Set(broken.map(FindingIdentity.init))
    return EditVerdict(
      after: after, refused: new.filter { refused.contains(FindingIdentity($0)) },
      new: new.filter { !refused.contains(FindingIdentity($0)) }, gone: gone)
  }

  /// The register with its changes, as if it had been read from the disk.
  private func changed(on day: Day) -> Checkup {
    let files = self.files
    let numbers = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1.path, $0) })
    let number = { (old: Int) -> Int? in
      let path = before.reading.files[old].path
      let change = changes.first { $0.origin == path }
      return numbers[change?.file.path ?? path]
    }
    let unread = Set(before.unread.compactMap(number))
    let flaws = before.diskFlaws.compactMap { flaw in
      number(flaw.span.file).map {
        Flaw(flaw.code, at: Span(file: $0, start: 0, end: 0), detail: flaw.detail)
      }
    }
    let reading = Reading.read(files, unread: unread, flaws: flaws)
    return Checkup(
      register: before.register, reading: reading, found: Rulebook.check(reading, on: day), unread: unread,
      diskFlaws: flaws, skipped: before.skipped, isIncomplete: before.isIncomplete)
  }

  private func compared(
    _ old: [Finding], _ new: [Finding], _ after: Checkup, _ isRenaming: Bool
  ) -> (new: [Finding], gone: [Finding]) {
    var more = NewFindings(new, in: after.reading.files, since: old, in: before.reading.files).new
    var less = NewFindings(old, in: before.reading.files, since: new, in: after.reading.files).new
    guard isRenaming else { return (more, less) }
    for finding in more {
      let match = less.firstIndex { $0.rule.code == finding.rule.code && $0.severity == finding.severity }
      guard let match, let place = more.firstIndex(where: { FindingIdentity($0) == FindingIdentity(finding) })
      else { continue }
      less.remove(at: match)
      more.remove(at: place)
    }
    return (more, less)
  }
}

/// A finding in one reading: its rule and its place.
private struct FindingIdentity: Hashable {
  let code: String
  let span: Span

  init(_ finding: Finding) {
    code = finding.rule.code
    span = finding.place.span
  }
}
