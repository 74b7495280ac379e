/// The internal view of a register: everything that it holds, public or internal, for the data protection officer and the
/// supervisory authority (AVG art. 30, 31, 39(1)(b)). It is made of a register with faults too: a reviewer needs it then
/// most.
public struct Dossier: Sendable {
  let context: DossierContext

  /// The internal view of a register that was checked for a day.
  public init(_ checkup: Checkup, on day: Day, in language: Language) throws(RunError) {
    do throws(WordFault) {
      context = try DossierContext(checkup, on: day, in: language)
    } catch {
      throw .dossierUnmade(checkup.register, [error.flaw])
    }
  }

  /// Every page, by its path, and its bytes.
  public func files() throws(RunError) -> [String: [UInt8]] {
    do throws(TemplateFaults) {
      return try DossierPress(context: context).files(pages())
    } catch {
      throw .dossierUnmade(context.checkup.register, error.flaws)
    }
  }

  /// The pages in the order of the dossier.
  func pages() throws(TemplateFaults) -> [DossierPage] {
    do throws(WordFault) {
      var pages = [try OverviewPage(context: context).page()]
      for place in context.register.activities.indices {
        pages.append(try ActivityDossier(context: context, place: place).page())
      }
      if let processor = try ProcessorPage(context: context).page() { pages.append(processor) }
      return pages + [
        try RecipientsPage(context: context).page(), try TransfersPage(context: context).page(),
        try RetentionPage(context: context).page(), try SecurityPage(context: context).page(),
        try FlowPage(context: context).page(), try CoveragePage(context: context).page(),
        try OpenPointsPage(context: context).page(),
      ]
    } catch {
      throw TemplateFaults([error.flaw])
    }
  }
}

extension Dossier {
  /// The internal views of several registers; each gets a folder of its own where they come from a folder.
  public static func site(
    of checkups: [Checkup], on day: Day, in language: Language, isFolder: Bool
  ) throws(RunError) -> Site {
    if isFolder { try SiteFolders.check(checkups.map(\.register)) }
    var site = Site()
    for checkup in checkups {
      let prefix = isFolder ? "\(checkup.register.name)/" : ""
      let files = try Dossier(checkup, on: day, in: language).files()
      for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { try site.add(bytes, at: prefix + path) }
    }
    return site
  }
}

extension RunError {
  /// A page that could not be made: it became too large, or a word of the program's own is missing.
  static func dossierUnmade(_ register: FoundRegister, _ flaws: [Flaw]) -> RunError {
    let detail = flaws.first?.detail
    return RunError(
      Wording(
        nl: "kan van \(register.path.shown) geen interne inzage maken",
        en: "cannot make an internal view of \(register.path.shown)"),
      why: detail ?? Wording(nl: "een pagina lukt niet", en: "a page fails"))
  }
}
