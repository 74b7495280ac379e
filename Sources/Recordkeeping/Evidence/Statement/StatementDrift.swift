/// How the statement on a site differs from what `render` would write now (AVG art. 12(1), 13, 14).
struct StatementDrift: Sendable {
  /// A page of the site with other words than it should have.
  struct Page: Sendable {
    /// The page on the site.
    let page: SitePage
    /// The first place at which it differs.
    let place: Span
    /// What goes and what comes, each told once, in the order of the page.
    let lines: [SentenceChanges.Line]
  }

  /// The pages that differ, the one with the whole statement first.
  private(set) var pages: [Page] = []
  /// The pages that `render` would no longer write.
  private(set) var gone: [SitePage] = []
  /// How many pages of the site were compared.
  private(set) var compared = 0

  private var told: Set<SentenceChanges.Line> = []

  /// Compares every page of the site that is a statement of avgreg, by its marks; without any, the page at the address in
  /// the register, of which only what is lacking shows: what else stands there may be the site's own.
  init(_ evidence: Evidence, _ register: Register, _ rendered: RenderedStatement) {
    let marked = evidence.pages.filter { page in
      page.shell.holdsStatement && !page.shell.isRedirect && !RenderedStatement.isAside(page.addresses.steps)
    }
    var found: [(order: (Int, String), page: SitePage, text: StatementText, now: RenderedStatement.Page)] = []
    for page in marked {
      guard let file = evidence.file(of: page) else { continue }
      let text = StatementText(file.bytes, isWhole: false)
      compared += 1
      if let now = rendered.counterpart(of: text, on: page) {
        found.append((SentenceChanges.order(now.path), page, text, now))
      } else if !text.sentences.isEmpty {
        gone.append(page)
      }
    }
    for (_, page, text, now) in found.sorted(by: { $0.order < $1.order }) { compare(page, text, now) }
    if marked.isEmpty { lookForCopy(in: evidence, register, rendered) }
  }

  /// Whether the site says what the register says.
  var isEmpty: Bool { pages.isEmpty && gone.isEmpty }

  /// How many sentences differ: one that another took the place of is one.
  var count: Int {
    pages.reduce(0) { sum, page in
      sum + max(page.lines.count { $0.isNew }, page.lines.count { !$0.isNew })
    }
  }

  private mutating func compare(_ page: SitePage, _ text: StatementText, _ now: RenderedStatement.Page) {
    let old = text.sentences
    let changes = SentenceChanges.changes(
      from: old.map(\.key), to: now.sentences.map(StatementText.plain))
    let lines = changes.map { change in
      SentenceChanges.Line(
        isNew: change.isNew, text: change.isNew ? now.sentences[change.place] : old[change.place].words)
    }
    let fresh = lines.filter { told.insert($0).inserted }
    guard !fresh.isEmpty, let first = changes.first(where: { !$0.isNew }) ?? changes.first else { return }
    let place = first.isNew ? first.before : first.place
    let sentence = old.isEmpty ? nil : old[min(place, old.count - 1)]
    pages.append(Page(page: page, place: span(of: sentence, on: page), lines: fresh))
  }

  private func span(of sentence: StatementText.Sentence?, on page: SitePage) -> Span {
    let start = page.shell.start ?? Span(file: page.file, start: 0, end: 0)
    return sentence.map { Span(file: page.file, start: $0.start, end: $0.end) } ?? start
  }

  /// The page at the address in the register, where somebody pasted the statement without its marks.
  private mutating func lookForCopy(
    in evidence: Evidence, _ register: Register, _ rendered: RenderedStatement
  ) {
    let links = StatementLinks(register)
    for page in evidence.pages where links.isStatement(page) && !page.shell.isRedirect {
      guard let file = evidence.file(of: page) else { continue }
      let text = VisibleText(plain: StatementText(file.bytes, isWhole: true).whole)
      let lacking = rendered.parts.map { now in
        (now, now.sentences.filter { !text.holds(StatementText.plain($0)) })
      }
      guard let (now, absent) = lacking.min(by: { $0.1.count < $1.1.count }),
        2 * absent.count <= now.sentences.count
      else { continue }
      compared += 1
      let lines = absent.map { SentenceChanges.Line(isNew: true, text: $0) }.filter {
        told.insert($0).inserted
      }
      if !lines.isEmpty { pages.append(Page(page: page, place: span(of: nil, on: page), lines: lines)) }
    }
  }
}
