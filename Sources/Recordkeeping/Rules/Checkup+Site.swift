extension Checkup {
  /// Loads a register and holds a site against it, for a day: what is found is about the site alone, and about what the
  /// register says of it. What else there is to say of the register, `check` says.
  public static func load(
    _ register: FoundRegister, beside site: SiteFolder, visit: RecordedVisit, on day: Day
  ) throws(RunError) -> Checkup {
    let folder = try RegisterFolder.load(register.path)
    let reading = Reading.read(folder.files, unread: folder.unread, flaws: folder.flaws)
    let texts = try consentTexts(of: register, reading)
    var evidence = site.evidence(firstNumber: reading.files.count, consentTexts: texts, visit: visit)
    if evidence.holdsStatement(of: reading.register) {
      let rendered = try rendered(Checkup(register, folder, on: day), on: day)
      evidence.drift = rendered.map { StatementDrift(evidence, reading.register, $0) }
      evidence.isUncompared = rendered == nil
    }
    let files = reading.files + evidence.files
    let all = Rulebook.check(reading, on: day, beside: evidence)
    let found = all.filter { $0.rule.check.needsSite }
    var secrets = Secrets(all, in: reading.files)
    secrets.hide(evidence, besides: found)
    return Checkup(
      register: register, reading: reading, files: files,
      findings: found.filter { $0.waiver == nil }, waived: found.filter { $0.waiver != nil },
      secrets: secrets, skipped: folder.skipped, isIncomplete: folder.isIncomplete, evidence: evidence,
      forms: FormAudit(evidence.pages, reading.register), cookies: CookieAudit(evidence, reading.register))
  }

  /// The statement as `render` would write it; nil where something keeps it from that.
  private static func rendered(_ checkup: Checkup, on day: Day) throws(RunError) -> RenderedStatement? {
    let press = Press(on: day, isPreview: false, isFolder: false)
    guard press.hasPages(checkup), case .site(let site) = try press.site(of: [checkup]) else { return nil }
    return RenderedStatement(site)
  }

  /// The consent texts as `render` would write them, with the words of the user's own.
  private static func consentTexts(
    of register: FoundRegister, _ reading: Reading
  ) throws(RunError) -> [ConsentText] {
    let own =
      try register.templates.map { (path) throws(RunError) in try TemplatesFolder.load(path).files } ?? []
    return ConsentForm.all(of: reading.register, in: Look(own: own)).map { $0.form.text }
  }
}

extension Evidence {
  /// Whether the statement may be among the pages, so that it can be compared.
  fileprivate func holdsStatement(of register: Register) -> Bool {
    let links = StatementLinks(register)
    return pages.contains { links.isStatement($0) }
  }
}
