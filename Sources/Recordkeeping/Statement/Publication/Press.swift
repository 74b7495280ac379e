/// Makes one site of several registers, or says what stands in the way.
public struct Press: Sendable {
  /// What came of it: the pages, or why there are none.
  public enum Result: Sendable {
    /// Every page of every register.
    case site(Site)
    /// Registers that cannot be published, with what was found in their templates added.
    case refused([Checkup])
  }

  /// The day for which the pages hold.
  public let day: Day
  /// Whether drafts stand in them, so that every page is stamped as a draft.
  public let isPreview: Bool
  /// Whether each register has a folder of its own on the site.
  public let isFolder: Bool

  /// A press for a day.
  public init(on day: Day, isPreview: Bool, isFolder: Bool) {
    self.day = day
    self.isPreview = isPreview
    self.isFolder = isFolder
  }

  /// The pages of registers that were checked; throws when the templates cannot be read.
  public func site(of checkups: [Checkup]) throws(RunError) -> Result {
    if isFolder { try SiteFolders.check(checkups.map(\.register)) }
    if !checkups.allSatisfy(canPublish) { return .refused(checkups) }
    var site = Site()
    var refused: [Checkup] = []
    for checkup in checkups {
      let templates = try ownTemplates(of: checkup)
      if !templates.flaws.isEmpty {
        refused.append(checkup.adding(templates.flaws, in: templates.files))
        continue
      }
      let publication = Publication(
        of: checkup.reading, own: templates.files, on: day, isPreview: isPreview,
        history: isPreview ? nil : checkup.history)
      switch publication.pages() {
      case .failure(let faults):
        refused.append(checkup.adding(faults.flaws, in: publication.look.files))
      case .success(let pages): try add(pages, of: checkup, to: &site)
      }
    }
    return refused.isEmpty ? .site(site) : .refused(Checkup.tellingTemplatesOnce(refused))
  }

  /// A register with what making its pages would find in its own templates; throws when these cannot be read. Of one
  /// that cannot be published for another reason no pages are made, and the templates are looked at by themselves.
  public static func inspecting(_ checkup: Checkup, on day: Day) throws(RunError) -> Checkup {
    guard checkup.register.templates != nil || checkup.past?.templates != nil else { return checkup }
    let plain = Press(on: day, isPreview: false, isFolder: false)
    // What cannot be published yet can be looked at as a draft.
    let press = plain.canPublish(checkup) ? plain : Press(on: day, isPreview: true, isFolder: false)
    let templates = try press.ownTemplates(of: checkup)
    if !templates.flaws.isEmpty { return checkup.adding(templates.flaws, in: templates.files) }
    let publication = Publication(
      of: checkup.reading, own: templates.files, on: day, isPreview: press.isPreview)
    let flaws = press.canPublish(checkup) ? publication.flaws : TemplateFaults(publication.lookFlaws).flaws
    return flaws.isEmpty ? checkup : checkup.adding(flaws, in: publication.look.files)
  }

  /// Whether nothing found keeps a register from being published. A preview may have open points, and so may drafts that
  /// stand in no statement yet.
  private func canPublish(_ checkup: Checkup) -> Bool {
    !checkup.isIncomplete
      && !checkup.allFindings.contains(where: \.blocksPublication)
      && (isPreview || checkup.openObstacles.isEmpty)
  }

  /// Whether there is anything that a register can publish.
  func hasPages(_ checkup: Checkup) -> Bool {
    !Publication(of: checkup.reading, on: day, isPreview: isPreview).audiences.isEmpty
  }

  private func ownTemplates(
    of checkup: Checkup
  ) throws(RunError) -> (files: [SourceFile], flaws: [Flaw]) {
    // A statement of then has the look of then.
    if let past = checkup.past { return (past.templates?.files ?? [], past.templates?.flaws ?? []) }
    guard let path = checkup.register.templates else { return ([], []) }
    let folder = try TemplatesFolder.load(path, firstNumber: checkup.reading.files.count)
    return (folder.files, folder.flaws)
  }

  private func add(_ pages: [String: [UInt8]], of checkup: Checkup, to site: inout Site) throws(RunError) {
    guard !pages.isEmpty else { throw .nothingToPublish(checkup.register) }
    let prefix = isFolder ? "\(checkup.register.name)/" : ""
    for (path, bytes) in pages.sorted(by: { $0.key < $1.key }) { try site.add(bytes, at: prefix + path) }
  }
}

extension RunError {
  /// A register without a single activity that a statement is about.
  static func nothingToPublish(_ register: FoundRegister) -> RunError {
    RunError(
      Wording(
        nl: "kan van \(register.path.shown) geen site maken",
        en: "cannot make a site of \(register.path.shown)"),
      why: Wording(
        nl: "geen enkele activiteit staat in een verklaring", en: "no activity stands in a statement"),
      next: Wording(
        nl:
          "Zet bij een activiteit status = \"active\" en statement = [\"public\"], of bekijk concepten met --preview.",
        en:
          "Give an activity status = \"active\" and statement = [\"public\"], or look at drafts with --preview."
      ))
  }
}
