/// What readers of changed pages would read otherwise: the stretches of text that come and go, each told once, on the page
/// that says most.
struct SentenceChanges {
  /// The changes of one page.
  struct Page: Hashable {
    let path: String
    /// In the order of the page; what goes before what comes in its place.
    let lines: [Line]
  }

  /// A stretch of text that goes or comes.
  struct Line: Hashable {
    let isNew: Bool
    let text: String
  }

  /// The pages that tell of something new, the most complete first.
  let pages: [Page]

  init(_ difference: SiteDifference) {
    var told: Set<Line> = []
    var pages: [Page] = []
    let pagesOfText = difference.changed.filter { Self.isRead($0.path) }
    for page in pagesOfText.sorted(by: { Self.order($0.path) < Self.order($1.path) }) {
      let lines = Self.lines(from: page.before, to: page.after).filter { told.insert($0).inserted }
      if !lines.isEmpty { pages.append(Page(path: page.path, lines: lines)) }
    }
    self.pages = pages
  }

  /// Whether people read a page of the site under this path: parts for other pages repeat what stands there, and older
  /// versions do not change.
  private static func isRead(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map {
      String(decoding: Array($0), as: UTF8.self)
    }
    let isInside = !Set(parts.dropLast()).isDisjoint(with: ["embed", "versions"])
    return path.utf8.suffix(5).elementsEqual(".html".utf8) && !isInside
  }

  /// Of each folder the whole statement first.
  static func order(_ path: String) -> (Int, String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map {
      String(decoding: Array($0), as: UTF8.self)
    }
    let place = ["complete.html", "cookies.html", "rights.html", "withdrawal.html"].firstIndex(of: name ?? "")
    return (place ?? 4, path)
  }

  private static func lines(from before: [UInt8], to after: [UInt8]) -> [Line] {
    let (old, new) = (VisibleText(before).runs, VisibleText(after).runs)
    return changes(from: old, to: new).map { change in
      Line(isNew: change.isNew, text: change.isNew ? new[change.place] : old[change.place])
    }
  }
}

extension SentenceChanges {
  /// A text that goes or comes, by its number among the old ones or the new ones.
  struct Change {
    let isNew: Bool
    let place: Int
    /// The number of the old text that it comes before.
    let before: Int
  }

  /// What goes and comes between two lists of texts; what goes before what comes in its place.
  static func changes(from old: [String], to new: [String]) -> [Change] {
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    return inOrder(removed, inserted, old.count, new.count)
  }

  /// Walks both lists at once: what stays keeps them in step.
  private static func inOrder(
    _ removed: Set<Int>, _ inserted: Set<Int>, _ oldCount: Int, _ newCount: Int
  ) -> [Change] {
    var changes: [Change] = []
    var (old, new) = (0, 0)
    while old < oldCount || new < newCount {
      if removed.contains(old) {
        changes.append(Change(isNew: false, place: old, before: old))
        old += 1
      } else if inserted.contains(new) {
        changes.append(Change(isNew: true, place: new, before: old))
        new += 1
      } else {
        old += 1
        new += 1
      }
    }
    return changes
  }
}
