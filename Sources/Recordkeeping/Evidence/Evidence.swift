/// What was seen of an organisation's site: what rules hold against the register beside what the register says itself.
public struct Evidence: Sendable {
  /// The files that were read, by their paths from where one stands; numbered in spans after those of the register.
  let files: [SourceFile]
  /// The pages in them.
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

  private let firstNumber: Int

  /// The file that a page was read from.
  func file(of page: SitePage) -> SourceFile? {
    let place = page.file - firstNumber
    return files.indices.contains(place) ? files[place] : nil
  }

  /// Reads the pages of files that were loaded, each with its way from the root of the site, and then the recordings.
  init(
    _ found: [FoundPage], _ recordings: [FoundRecording] = [], firstNumber: Int,
    visit: RecordedVisit = .init(),
    consentTexts: [ConsentText] = [], faults: [RunError] = [], skipped: Int = 0
  ) {
    let read = SharedWork.results(found.count) { ReadPage(found[$0], number: firstNumber + $0) }
    // A page that is too much work stands among the files without bytes.
    let files = zip(found, read).map { SourceFile(path: $0.path, bytes: $1.page == nil ? [] : $1.text) }
    let refused = zip(found, read).compactMap { page, read in
      read.excess.map { RunError.cannotRead(DiskPath(page.path), why: $0.words) }
    }
    let first = firstNumber + found.count
    let recorded = SharedWork.results(recordings.count) {
      ReadRecording(recordings[$0], number: first + $0, visit)
    }
    self.files = files + recorded.map(\.file)
    self.firstNumber = firstNumber
    pages = read.compactMap(\.page)
    cookies = pages.flatMap(\.stored.cookies) + recorded.flatMap(\.cookies)
    hosts = recorded.flatMap(\.hosts)
    scope = recorded.reduce([]) { $0.union($1.scope) }
    known = [.builtIn, visit.known?.cookies].compactMap(\.self)
    let hiddenInPages = pages.map { ($0.file, $0.stored.hidden) }
    let hiddenInRecordings = recorded.enumerated().map { (first + $0, $1.hidden) }
    hidden = Dictionary(hiddenInPages + hiddenInRecordings) { first, _ in first }
    self.consentTexts = consentTexts
    self.faults = faults + refused + recorded.compactMap(\.fault)
    self.skipped = skipped
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
