extension Checkup {
  /// Loads a register and holds a site against it, for a day: what is found is about the site alone, and about what the
  /// register says of it. What else there is to say of the register, `check` says.
  public static func load(
    _ register: FoundRegister, beside site: SiteFolder, visit: RecordedVisit, on day: Day
  ) throws(RunError) -> Checkup {
    let folder = try RegisterFolder.load(register.path)
    let reading = Reading.read(folder.files, unread: folder.unread, flaws: folder.flaws)
    let texts = try consentTexts(of: register, reading, on: day)
    let evidence = site.evidence(firstNumber: reading.files.count, consentTexts: texts, visit: visit)
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

  /// The consent texts as `render` would write them, with the words of the user's own.
  private static func consentTexts(
    of register: FoundRegister, _ reading: Reading, on day: Day
  ) throws(RunError) -> [ConsentText] {
    let own =
      try register.templates.map { (path) throws(RunError) in try TemplatesFolder.load(path).files } ?? []
    return ConsentText.all(of: reading.register, in: Look(own: own), on: day)
  }
}
