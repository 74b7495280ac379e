/// The statement as `render` would write it now, page by page, to hold what is on the site against.
struct RenderedStatement: Sendable {
  /// A page that people read.
  struct Page: Sendable {
    /// Its path on the site that is written: `nl/complete.html`.
    let path: String
    /// The names on the way to it.
    let steps: [String]
    /// Its sentences.
    let sentences: [String]
    fileprivate let keys: Set<String>

    /// How much of a text it has.
    fileprivate func shared(with keys: Set<String>) -> Int { keys.intersection(self.keys).count }
  }

  /// The pages, the whole statement of each language first.
  let pages: [Page]

  /// The pages of a site that was made and not written. Parts for other pages repeat what stands there, older versions do
  /// not change, and the first page only leads on.
  init(_ site: Site) {
    let read = site.paths.filter { Self.isRead($0) }
    pages = read.compactMap { path -> Page? in
      guard let bytes = site.pages[path] else { return nil }
      let sentences = StatementText(bytes, isWhole: false).sentences
      return Page(
        path: path, steps: SiteAddress.steps(of: path), sentences: sentences.map(\.words),
        keys: Set(sentences.map(\.key)))
    }.sorted { (SentenceChanges.order($0.path)) < SentenceChanges.order($1.path) }
  }

  /// The pages with everything on them, one for each language.
  var complete: [Page] { pages.filter { $0.steps.last == PageAddress.complete.name } }

  /// Whether `render` writes, under the names of a page, what is no page of the statement of now.
  static func isAside(_ steps: [String]) -> Bool {
    steps.last == PageAddress.history.name
      || steps.dropLast().contains { ["embed", "versions", "consent", "notices"].contains($0) }
  }

  private static func isRead(_ path: String) -> Bool {
    let steps = SiteAddress.steps(of: path)
    return path.utf8.suffix(5).elementsEqual(".html".utf8) && !isAside(steps)
      && path.utf8.contains(UInt8(ascii: "/"))
  }

  /// The page that a page of the site was: of its own name, else the one with the most of its words; nil where it has too
  /// few of any.
  func counterpart(of text: StatementText, at steps: [String]) -> Page? {
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
