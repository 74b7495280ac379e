/// What a statement says of one activity in its language, found once for every page and file that says it.
final class SaidActivity: Sendable {
  let activity: ProcessingActivity
  /// Every party that gets data.
  let recipients: [Party]
  /// The transfers outside the EEA.
  let transfers: [(party: Party, transfer: Transfer)]
  /// The purposes.
  let purposes: [SaidPurpose]
  /// The kinds of data.
  let rows: [SaidRow]
  /// The purposes for which consent is asked.
  let consents: [SaidConsent]
  /// The register's own text about it; nil where there is none.
  let body: SafeHTML?
  /// What a reader sees of that text.
  let bodyText: String?
  /// What all pages with a section on it have in common.
  let section: Result<ActivitySection.Values, WordFault>
  /// The lines of the overview, one for each purpose, without the ways to other pages.
  let lines: Result<[TemplateTable], WordFault>

  /// The headings of a body stand below that of the activity, which is of the third level.
  private static let headingOffset = 3

  init(_ activity: ProcessingActivity, _ phrasing: Phrasing, _ files: [SourceFile]) {
    let recipients = phrasing.recipients(of: activity)
    let transfers = phrasing.transfers(of: activity)
    let purposes = activity.purposes.map { SaidPurpose($0, of: activity, phrasing) }
    let rows = activity.personalData.map { SaidRow($0, of: activity, phrasing) }
    let body = Self.body(of: activity, phrasing, files)
    self.activity = activity
    self.recipients = recipients
    self.transfers = transfers
    self.purposes = purposes
    self.rows = rows
    self.body = body
    consents = purposes.filter(\.asksConsent).map { SaidConsent(activity, $0.purpose, phrasing) }
    bodyText = body.map { VisibleText($0.bytes).whole }
    section = Result { () throws(WordFault) in
      let section = ActivitySection(
        phrasing: phrasing, activity: activity, purposes: purposes, rows: rows, recipients: recipients,
        transfers: transfers, body: body)
      return try section.values()
    }
    lines = Result { () throws(WordFault) in
      try purposes.map { (said) throws(WordFault) in
        let row = PurposeRow(
          phrasing: phrasing, activity: activity, said: said, rows: rows, recipients: recipients)
        return try row.values()
      }
    }
  }

  /// The form with which consent for a purpose is asked; nil where none is.
  func form(for purpose: Purpose) throws(WordFault) -> ConsentForm? {
    guard let consent = consents.first(where: { $0.purpose.id == purpose.id }) else { return nil }
    return try consent.form.get()
  }

  private static func body(
    of activity: ProcessingActivity, _ phrasing: Phrasing, _ files: [SourceFile]
  ) -> SafeHTML? {
    guard let part = activity.fields.body?.part(in: phrasing.language), files.indices.contains(part.file)
    else { return nil }
    return Markdown.render(
      file: files[part.file], number: part.file, body: part.range, headingOffset: headingOffset
    ).html
  }
}
