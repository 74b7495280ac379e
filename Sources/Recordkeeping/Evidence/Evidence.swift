/// What was seen of an organisation's site: what rules hold against the register beside what the register says itself.
public struct Evidence: Sendable {
  /// The files that were read, by their paths from where one stands; numbered in spans after those of the register.
  let files: [SourceFile]
  /// The pages in them, without the parts beside a published statement, which nobody visits.
  let pages: [SitePage]
  /// The cookies that were seen, in the order of the files and of their places.
  let cookies: [SeenCookie]
  /// The hosts that the site has a browser call, in the same order; forms are not among them.
  let hosts: [SeenHost]
  /// The consent texts of the register as it is now, by which a page shows which one it asks with.
  let consentTexts: [ConsentText]
  /// What the recordings can tell, so that what is not in them can be called absent.
  let scope: ReadRecording.Scope
  /// The stretches of files that belong in no report, by the number of the file.
  let hidden: [Int: [Range<Int>]]
  /// What is generally known of cookies, first what comes with the program.
  let known: [KnownCookies]
  /// What keeps a file or folder from being read; to be printed.
  public let faults: [RunError]
  /// How many files are no pages and were passed over.
  public let skipped: Int
  /// Every file of the site's own folders, pages and others.
  let layout: SiteLayout
  /// How the statement on the site differs from the register; nil where nobody compared.
  var drift: StatementDrift?
  /// Whether there is a statement on the site that could not be compared: `render` would write none.
  var isUncompared = false

  private let firstNumber: Int
  /// The numbers of pages and style sheets in spans.
  private let written: Range<Int>

  /// The file that a page was read from.
  func file(of page: SitePage) -> SourceFile? { file(page.file) }

  /// The file with a number in spans.
  func file(_ number: Int) -> SourceFile? {
    let place = number - firstNumber
    return files.indices.contains(place) ? files[place] : nil
  }

  /// Whether a place lies in a page or a style sheet, and not in a record of what a browser did.
  func isWritten(_ span: Span) -> Bool { isWritten(span.file) }

  /// Whether the file with a number is a page or a style sheet.
  func isWritten(_ number: Int) -> Bool { written.contains(number) }

  /// Reads the files of a site that were loaded: its pages, each with its way from the root of the site, its style
  /// sheets, and then the recordings.
  init(
    _ site: SiteFolder, firstNumber: Int, visit: RecordedVisit = .init(), consentTexts: [ConsentText] = []
  ) {
    let firstSheet = firstNumber + site.pages.count
    let firstRecording = firstSheet + site.sheets.count
    let read = SharedWork.results(site.pages.count) { ReadPage(site.pages[$0], number: firstNumber + $0) }
    let styles = SharedWork.results(site.sheets.count) { ReadSheet(site.sheets[$0], number: firstSheet + $0) }
    let recorded = SharedWork.results(site.recordings.count) {
      ReadRecording(site.recordings[$0], number: firstRecording + $0, visit)
    }
    // A page that is too much work stands among the files without bytes.
    files =
      zip(site.pages, read).map { SourceFile(path: $0.path, bytes: $1.page == nil ? [] : $1.text) }
      + zip(site.sheets, styles).map { SourceFile(path: $0.path, bytes: $1.text) } + recorded.map(\.file)
    self.firstNumber = firstNumber
    written = firstNumber..<firstRecording
    let all = read.compactMap(\.page)
    pages = SiteParts(all).live
    cookies = pages.flatMap(\.stored.cookies) + recorded.flatMap(\.cookies)
    hosts = pages.flatMap(\.hosts) + styles.flatMap(\.hosts) + recorded.flatMap(\.hosts)
    scope = recorded.reduce([]) { $0.union($1.scope) }
    known = [.builtIn, visit.known?.cookies].compactMap(\.self)
    let hiddenInPages = pages.map { ($0.file, $0.stored.hidden) }
    let hiddenInRecordings = recorded.enumerated().map { (firstRecording + $0, $1.hidden) }
    hidden = Dictionary(hiddenInPages + hiddenInRecordings) { first, _ in first }
    self.consentTexts = consentTexts
    let refused = zip(site.pages, read).compactMap { page, read in
      read.excess.map { RunError.cannotRead(DiskPath(page.path), why: $0.words) }
    }
    faults = site.faults + refused + recorded.compactMap(\.fault)
    skipped = site.skipped + all.count - pages.count
    layout = SiteLayout(pages.map(\.addresses), others: site.others)
  }
}

extension HTMLGuard.Excess {
  /// Why a page is not read.
  var words: Wording {
    switch self {
    case .nesting:
      Wording(
        nl: "er staan meer dan \(HTMLGuard.deepest) elementen in elkaar",
        en: "more than \(HTMLGuard.deepest) elements are nested in one another")
    case .formatting:
      Wording(
        nl: "er staan te veel `<b>`, `<font>` en dergelijke open die nergens worden gesloten",
        en: "too many `<b>`, `<font>` and the like are open that nothing closes")
    case .work:
      Wording(
        nl: "er staan te veel tags in elkaar of te veel attributen op één tag",
        en: "too many tags are nested in one another, or one tag has too many attributes")
    }
  }
}
