/// The way through the folders of a site: which file is a page or a recording, which is odd, and which is passed over.
struct SiteWalk {
  /// What was found.
  var site = SiteFolder()

  /// What a file is read as.
  private enum Use {
    case page
    case sheet
    case recording(FoundRecording.Kind)
  }

  private let reader = FileReader(limit: SiteFolder.largestPage)
  private let recordingReader = FileReader(limit: FoundRecording.largest)
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
      } else if entry.kind == .link || use(of: entry.name, in: folder, isNamedByHand: false) != nil {
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
    let use = use(of: entry.name, in: folder, isNamedByHand: place == nil) ?? .page
    let reader = if case .recording = use { recordingReader } else { self.reader }
    switch reader.contents(of: entry.name, in: folder) {
    case .bytes(let content):
      bytes += content.count
      let count = site.pages.count + site.sheets.count + site.recordings.count
      isFull = bytes > SiteFolder.mostBytes || count >= SiteFolder.mostPages
      if isFull { return site.faults.append(.siteTooLarge(path)) }
      add(content, as: use, at: text, inFolder: place?.text)
    case .tooLarge(let size):
      if case .recording = use { return site.faults.append(.recordingTooLarge(path, size)) }
      site.faults.append(.pageTooLarge(path, size))
    case .notRegular(let kind):
      site.faults.append(
        .cannotRead(path, why: Wording(nl: "dit is \(kind.words.nl)", en: "this is \(kind.words.en)")))
    case .fault(let fault): site.faults.append(.cannotRead(path, fault))
    }
  }
}

extension SiteWalk {
  private mutating func add(_ bytes: [UInt8], as use: Use, at path: String, inFolder place: String?) {
    switch use {
    case .page: site.pages.append(FoundPage(path: path, bytes: bytes, inFolder: place))
    case .sheet: site.sheets.append(FoundPage(path: path, bytes: bytes, inFolder: place))
    case .recording(let kind): site.recordings.append(FoundRecording(path: path, bytes: bytes, kind: kind))
    }
  }

  /// What a file is by its name, and a text file by its beginning; nil for one that is passed over.
  private func use(of name: DiskPath, in folder: OpenFolder, isNamedByHand: Bool) -> Use? {
    if name.isPage { return .page }
    if name.isSheet { return .sheet }
    if let kind = FoundRecording.kind(named: name, isNamedByHand: isNamedByHand) { return .recording(kind) }
    guard name.isText else { return nil }
    let beginning = reader.beginning(of: name, in: folder, count: 64)
    return FoundRecording.kind(beginning: beginning, isNamedByHand: isNamedByHand).map(Use.recording)
  }
}

extension DiskPath {
  /// Whether a file of this name is a text.
  fileprivate var isText: Bool { bytes.map(\.lowercased).hasEnding(".txt") }

  /// Whether a file of this name is a page of HTML.
  fileprivate var isPage: Bool {
    let small = bytes.map(\.lowercased)
    let endings: [StaticString] = [".html", ".htm", ".xhtml"]
    return endings.contains { small.hasEnding($0) }
  }

  /// Whether a file of this name is a style sheet.
  fileprivate var isSheet: Bool { bytes.map(\.lowercased).hasEnding(".css") }
}
