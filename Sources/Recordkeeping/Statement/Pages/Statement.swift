/// The privacy statement of one register, for one audience, in one language, on one day (AVG art. 12-14).
public struct Statement: Sendable {
  /// The facts and the words.
  public let phrasing: Phrasing
  /// The files in which the bodies stand.
  public let files: [SourceFile]
  /// For whom it is: `public`, `staff`, ...
  public let audience: String
  /// Whether drafts and plans stand in it, so that it is no statement yet.
  public let isPreview: Bool
  /// The activities that it tells of, in the order of the register.
  public let activities: [ProcessingActivity]
  /// Those that ended and of which no data are kept any more: their addresses stay, with a line.
  public let former: [ProcessingActivity]
  /// What it says of each activity.
  let said: [SaidActivity]
  /// The purposes for which consent is asked, each with its activity, in the order of the register.
  public let consents: [(activity: ProcessingActivity, purpose: Purpose)]
  /// What is stored or read on devices, each with its activity.
  public let cookies: [(activity: ProcessingActivity, cookie: Cookie)]
  /// The legal bases of its purposes.
  let bases: Set<LegalBasis>
  /// The pages that lead to one another from every page, in this order.
  public private(set) var pages: [PageAddress] = []
  /// How the page that is being made refers to the others.
  public private(set) var addresses = Addresses(on: .statement)
  /// Its versions; nil where Git does not tell.
  private(set) var archive: StatementArchive?

  /// What must be said; nil when there is no organisation to say it, or no activity for this audience.
  public init?(
    of reading: Reading, for audience: String, words: Words, on day: Day, isPreview: Bool = false
  ) {
    let register = reading.register
    let activities = register.activities.filter {
      $0.stands(inStatementFor: audience, on: day, isPreview: isPreview)
    }
    guard let organisation = register.organisation, !activities.isEmpty else { return nil }
    let (phrasing, files) = (Phrasing(words: words, register: register, on: day), reading.files)
    self.phrasing = phrasing
    self.files = files
    self.audience = audience
    self.isPreview = isPreview
    self.activities = activities
    former = register.activities.filter { $0.isGone(fromStatementFor: audience, on: day) }
    self.organisation = organisation
    said = SharedWork.results(activities.count, grain: 8) { SaidActivity(activities[$0], phrasing, files) }
    consents = said.flatMap(\.consents).map { ($0.activity, $0.purpose) }
    cookies = activities.filter { !$0.hasEnded }.flatMap { activity in
      activity.cookies.map { (activity, $0) }
    }
    bases = Set(activities.flatMap(\.purposes).compactMap { $0.legalBasis?.value })
    // Once for all pages: each of them names these.
    pages =
      [.statement] + (holds(.withdrawal) ? [.withdrawal] : []) + [.rights]
      + (hasCookiePage ? [.cookies] : [])
  }

  /// Who is responsible.
  public let organisation: Organisation

  /// The same, for the making of a page.
  func on(_ page: PageAddress) -> Statement {
    var statement = self
    statement.addresses = Addresses(on: page)
    return statement
  }

  /// The same with its versions.
  func with(_ archive: StatementArchive?) -> Statement {
    var statement = self
    statement.archive = archive
    return statement
  }
}
