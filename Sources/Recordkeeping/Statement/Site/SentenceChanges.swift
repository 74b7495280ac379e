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
  private static func order(_ path: String) -> (Int, String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map {
      String(decoding: Array($0), as: UTF8.self)
    }
    let place = ["complete.html", "cookies.html", "rights.html", "withdrawal.html"].firstIndex(of: name ?? "")
    return (place ?? 4, path)
  }

  private static func lines(from before: [UInt8], to after: [UInt8]) -> [Line] {
    let (old, new) = (VisibleText(before).runs, VisibleText(after).runs)
    let changes = new.difference(from: old)
    var removals: [Int: String] = [:]
    var insertions: [Int: String] = [:]
    for change in changes {
      switch change {
      case .remove(let offset, let text, _): removals[offset] = text
      case .insert(let offset, let text, _): insertions[offset] = text
      }
    }
    return inOrder(removals, insertions, old.count, new.count)
  }

  /// Walks both pages at once: what stays keeps them in step.
  private static func inOrder(
    _ removals: [Int: String], _ insertions: [Int: String], _ oldCount: Int, _ newCount: Int
  ) -> [Line] {
    var lines: [Line] = []
    var (old, new) = (0, 0)
    while old < oldCount || new < newCount {
      if let text = removals[old] {
        lines.append(Line(isNew: false, text: text))
        old += 1
      } else if let text = insertions[new] {
        lines.append(Line(isNew: true, text: text))
        new += 1
      } else {
        old += 1
        new += 1
      }
    }
    return lines
  }
}
