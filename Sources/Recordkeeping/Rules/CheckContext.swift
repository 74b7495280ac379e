/// Everything a rule may look at. It never changes, and every visit of a rule shares it.
public final class CheckContext: Sendable {
  /// What the files say.
  public let register: Register
  /// The day for which the answer holds.
  public let day: Day
  /// What went wrong while the files were read, by the code of the rule that tells of it.
  let flaws: [String: [Flaw]]
  /// The files that were read; spans point into them.
  let files: [SourceFile]
  /// The waivers and what they speak of, once all else has been found.
  let knownWaivers: Waivers?
  /// What a look at words and signs found, by the code of the rule that tells of it.
  let scanned: [String: [Place]]
  /// The parties that activities name.
  let namedParties: NamedParties
  /// From where data go to parties whose transfers depend on that.
  let senders: Senders
  /// What Git tells of the files that activities watch; nil where it was not asked.
  let watched: WatchedFiles?

  /// What was seen of the site; nil where nobody looked.
  let evidence: Evidence?
  /// The forms of the site beside what the register says of them; nil where nobody looked.
  let forms: FormAudit?
  /// The cookies of the site beside what the register says of them; nil where nobody looked.
  let cookies: CookieAudit?

  /// The hosts that the site has a browser call, those of one service together.
  let hostCalls: [HostCalls]
  /// Whose hosts are, as far as the register tells.
  let hostOwners: HostOwners

  /// The context of one reading on a day, of what Git told, and of what was seen of the site, where that was asked.
  public init(
    _ reading: Reading, on day: Day, watched: WatchedFiles? = nil, beside evidence: Evidence? = nil
  ) {
    self.watched = watched
    knownWaivers = nil
    register = reading.register
    namedParties = NamedParties(reading.register, on: day)
    senders = Senders(reading.register)
    self.day = day
    self.evidence = evidence
    files = reading.files + (evidence?.files ?? [])
    hostCalls = HostCalls.all(evidence?.hosts ?? [])
    hostOwners = evidence == nil ? .nobody : HostOwners(reading.register)
    forms = evidence.map { FormAudit($0.pages, reading.register) }
    cookies = evidence.map { CookieAudit($0, reading.register) }
    scanned = Scan.places(in: reading, on: day)
    flaws = Dictionary(grouping: reading.flaws, by: \.code)
  }

  /// The same, now that it is known which waivers speak of what.
  init(_ context: CheckContext, knowing waivers: Waivers) {
    register = context.register
    namedParties = context.namedParties
    senders = context.senders
    day = context.day
    flaws = context.flaws
    files = context.files
    knownWaivers = waivers
    scanned = context.scanned
    watched = context.watched
    evidence = context.evidence
    forms = context.forms
    cookies = context.cookies
    hostCalls = context.hostCalls
    hostOwners = context.hostOwners
  }
}
