/// The statement as `render` would write it now, page by page, to hold what is on the site against.
struct RenderedStatement: Sendable {
  /// A page that people read.
  struct Page: Sendable {
    /// Its path on the site that is written: `nl/complete.html`.
    let path: String
    /// The names on the way to it.
    let steps: [String]
    /// Whether it is the part that is put into a page of someone's own.
    let isPart: Bool
    /// Its sentences.
    let sentences: [String]
    fileprivate let keys: Set<String>

    /// How much of a text it has.
    fileprivate func shared(with keys: Set<String>) -> Int { keys.intersection(self.keys).count }
  }

  /// The pages, the whole statement of each language first.
  let pages: [Page]

  /// The pages of a site that was made and not written. Small parts for other pages repeat what stands there, older
  /// versions do not change, and the first page only leads on.
  init(_ site: Site) {
    let read = site.paths.filter { Self.isRead($0) }
    pages = read.compactMap { path -> Page? in
      guard let bytes = site.pages[path] else { return nil }
      let sentences = StatementText(bytes, isWhole: false).sentences
      return Page(
        path: path, steps: SiteAddress.steps(of: path), isPart: Self.isPart(path),
        sentences: sentences.map(\.words), keys: Set(sentences.map(\.key)))
    }.sorted { (SentenceChanges.order($0.path)) < SentenceChanges.order($1.path) }
  }

  /// The whole statement as a part of a page, one for each language.
  var parts: [Page] { pages.filter(\.isPart) }

  /// Whether `render` writes, under the names of a page, what is no page of the statement of now.
  static func isAside(_ steps: [String]) -> Bool {
    steps.last == PageAddress.history.name
      || steps.dropLast().contains { ["embed", "versions", "consent", "notices"].contains($0) }
  }

  private static func isRead(_ path: String) -> Bool {
    let steps = SiteAddress.steps(of: path)
    return path.utf8.suffix(5).elementsEqual(".html".utf8) && (isPart(path) || !isAside(steps))
      && path.utf8.contains(UInt8(ascii: "/"))
  }

  private static func isPart(_ path: String) -> Bool {
    SiteAddress.steps(of: path).suffix(2).elementsEqual(["embed", "statement"])
  }

  /// The page that a page of the site was: of its own name, else the one with the most of its words; nil where it has too
  /// few of any.
  func counterpart(of text: StatementText, on page: SitePage) -> Page? {
    let steps = page.addresses.steps
    let pages = self.pages.filter { $0.isPart != page.shell.isStatement }
    let keys = Set(text.sentences.map(\.key))
    let named = pages.filter { !$0.steps.isEmpty && steps.suffix($0.steps.count).elementsEqual($0.steps) }
      .max { $0.steps.count < $1.steps.count }
    if let named, 2 * named.shared(with: keys) >= keys.count { return named }
    let shares = pages.map { $0.shared(with: keys) }
    guard let most = shares.max(), 3 * most >= keys.count, let place = shares.firstIndex(of: most) else {
      return nil
    }
    return pages[place]
  }
}
