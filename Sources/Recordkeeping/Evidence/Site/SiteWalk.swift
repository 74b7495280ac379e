/// The way through the folders of a site: which file is a page, which is odd, and which is passed over.
struct SiteWalk {
  /// What was found.
  var site = SiteFolder()

  private let reader = FileReader(limit: SiteFolder.largestPage)
  private var bytes = 0
  private var isFull = false
  private var seen: Set<DiskPath> = []

  mutating func look(at path: DiskPath) throws(RunError) {
    guard let kind = path.kind else { throw .cannotRead(path, .last) }
    do throws(SystemFault) {
      if kind == .folder { return try visit(OpenFolder(path), at: path, below: DiskPath(""), depth: 0) }
      let folder = try OpenFolder(path.parent)
      take(OpenFolder.Entry(name: path.name, kind: kind), in: folder, at: path, below: nil)
    } catch {
      throw .cannotRead(path, error)
    }
  }

  private mutating func visit(_ folder: OpenFolder, at path: DiskPath, below place: DiskPath, depth: Int)
    throws(SystemFault)
  {
    for entry in try folder.entries() where !isFull {
      let inner = path.appending(entry.name)
      if entry.name.bytes.first == UInt8(ascii: ".") {
        pass(place.appending(entry.name))
      } else if entry.kind == .folder {
        descend(from: folder, to: entry.name, at: inner, below: place, depth: depth + 1)
      } else if entry.name.isPage || entry.name.isSheet || entry.kind == .link {
        take(entry, in: folder, at: inner, below: place.appending(entry.name))
      } else {
        pass(place.appending(entry.name))
      }
    }
  }

  private mutating func pass(_ place: DiskPath) {
    site.skipped += 1
    if let text = place.text { site.others.append(text) }
  }

  private mutating func descend(
    from folder: OpenFolder, to name: DiskPath, at path: DiskPath, below place: DiskPath, depth: Int
  ) {
    if depth > SiteFolder.depthLimit { return site.faults.append(.folderTooDeep(path)) }
    do throws(SystemFault) {
      try visit(folder.folder(name), at: path, below: place.appending(name), depth: depth)
    } catch {
      site.faults.append(.cannotRead(path, error))
    }
  }

  private mutating func take(
    _ entry: OpenFolder.Entry, in folder: OpenFolder, at path: DiskPath, below place: DiskPath?
  ) {
    if entry.kind == .link, place != nil { return site.faults.append(.pageLinked(path)) }
    guard let text = path.text else { return site.faults.append(.pageNameNotText(path)) }
    if !seen.insert(DiskPath.resolved(path) ?? path).inserted { return }
    switch reader.contents(of: entry.name, in: folder) {
    case .bytes(let content):
      bytes += content.count
      isFull = bytes > SiteFolder.mostBytes || site.pages.count + site.sheets.count >= SiteFolder.mostPages
      if isFull { return site.faults.append(.siteTooLarge(path)) }
      let found = FoundPage(path: text, bytes: content, inFolder: place?.text)
      if entry.name.isSheet { site.sheets.append(found) } else { site.pages.append(found) }
    case .tooLarge(let size): site.faults.append(.pageTooLarge(path, size))
    case .notRegular(let kind):
      site.faults.append(
        .cannotRead(path, why: Wording(nl: "dit is \(kind.words.nl)", en: "this is \(kind.words.en)")))
    case .fault(let fault): site.faults.append(.cannotRead(path, fault))
    }
  }
}

extension DiskPath {
  /// Whether a file of this name is a page of HTML.
  fileprivate var isPage: Bool {
    let small = bytes.map(\.lowercased)
    let endings: [StaticString] = [".html", ".htm", ".xhtml"]
    return endings.contains { small.hasEnding($0) }
  }

  /// Whether a file of this name is a style sheet.
  fileprivate var isSheet: Bool { bytes.map(\.lowercased).hasEnding(".css") }
}
