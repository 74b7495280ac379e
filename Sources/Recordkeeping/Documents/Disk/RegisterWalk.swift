/// The way through a register's folder: which file is a record, which is odd, and which is passed over.
struct RegisterWalk {
  /// Where in a register one is; what a file means depends on it.
  enum Area {
    case root, activities, parties, elsewhere
  }

  /// How many folders deep a register may go.
  static let depthLimit = 32

  /// How many files of a folder one processor reads before it takes the next.
  private static let partLength = 32

  private(set) var found: [FoundFile] = []
  private(set) var skipped = 0
  private let reader = FileReader()

  /// Goes through the register's own folder.
  mutating func visit(_ folder: some RecordFolder) throws(SystemFault) {
    try visit(folder, at: DiskPath(""), in: .root, depth: 0)
  }

  private mutating func visit(_ folder: some RecordFolder, at path: DiskPath, in area: Area, depth: Int)
    throws(SystemFault)
  {
    let before = found.count
    defer { if area == .elsewhere { tellOnce(of: before, in: path) } }
    var files: [OpenFolder.Entry] = []
    let entries = try folder.entries()
    for entry in entries {
      let place = path.appending(entry.name)
      if entry.name.isPassedOver {
        if entry.name != DiskPath(".git") { skipped += 1 }
      } else if entry.kind == .folder {
        descend(from: folder, to: entry.name, at: place, in: area, depth: depth + 1)
      } else if !belongs(entry, in: area) {
        passOver(entry, of: entries, in: folder, at: place, area)
      } else {
        files.append(entry)
      }
    }
    take(files, in: folder, at: path)
  }

  private mutating func descend(
    from folder: some RecordFolder, to name: DiskPath, at path: DiskPath, in area: Area, depth: Int
  ) {
    guard let inner = self.area(of: name, in: area, of: folder, at: path) else { return }
    if depth > Self.depthLimit { return report(.folderTooDeep, at: path) }
    do throws(SystemFault) {
      try visit(folder.folder(name), at: path, in: inner, depth: depth)
    } catch {
      if inner == .elsewhere { skipped += 1 } else { report(.unreadable(error), at: path) }
    }
  }

  /// What a folder holds; nothing when it is none of the register's business, or is not a folder to go into.
  private mutating func area(
    of name: DiskPath, in area: Area, of folder: some RecordFolder, at path: DiskPath
  ) -> Area? {
    switch area {
    case .root where name == DiskPath("activities"): return .activities
    case .root where name == DiskPath("parties"): return .parties
    case .root where name == DiskPath("Templates"): return nil
    case .root, .activities, .parties:
      if belongs(OpenFolder.Entry(name: name, kind: .folder), in: area) {
        report(.notRegular(.folder), at: path)
        return nil
      }
      if area == .activities {
        if name.text == nil { report(.nameNotText, at: path) }
        return name.text == nil ? nil : .activities
      }
    case .elsewhere: break
    }
    // What avgreg wrote is nobody's mistake.
    if (try? folder.folder(name).kind(.siteManifest)) != nil { return nil }
    // A register inside a register is read by itself.
    let isRegister = (try? folder.folder(name).kind(RegisterFinder.mark)) != nil
    if isRegister { skipped += 1 }
    return isRegister ? nil : .elsewhere
  }

  /// Whether a name is that of a file of the register, whatever lies under it.
  private func belongs(_ entry: OpenFolder.Entry, in area: Area) -> Bool {
    let name = entry.name.bytes
    switch area {
    case .root:
      if name == Array("vocabulary.toml".utf8) { return true }
      let isFolderOfRecords = [Array("activities".utf8), Array("parties".utf8)].contains(name)
      if isFolderOfRecords, ![.regular, .folder].contains(entry.kind) { return true }
      return (try? RecordName(reading: name))?.id == "organisation" && name.hasEnding(".md")
    case .activities, .parties: return name.hasEnding(".md") || ![.regular, .folder].contains(entry.kind)
    case .elsewhere: return false
    }
  }

  /// Reads the files of a folder, those of a large one on every processor.
  private mutating func take(_ files: [OpenFolder.Entry], in folder: some RecordFolder, at path: DiskPath) {
    let parts = (files.count + Self.partLength - 1) / Self.partLength
    found += SharedWork.results(parts) { part in
      let reader = FileReader()
      return files.dropFirst(part * Self.partLength).prefix(Self.partLength).map {
        Self.taken($0, in: folder, at: path, by: reader)
      }
    }.joined()
  }

  private static func taken(
    _ entry: OpenFolder.Entry, in folder: some RecordFolder, at path: DiskPath, by reader: FileReader
  ) -> FoundFile {
    var file = reader.found(entry, in: folder, at: path.appending(entry.name))
    if file.bytes != nil { file.flaws = nameFlaws(entry.name) }
    return file
  }

  private static func nameFlaws(_ name: DiskPath) -> [DiskFlaw] {
    guard name.bytes.hasEnding(".md") else { return [] }
    do throws(RecordName.Fault) {
      _ = try RecordName(reading: name.bytes)
      return []
    } catch {
      return [.nameUnusable(error)]
    }
  }

  /// Counts a file that is not the register's, unless it looks like a record that nobody would read.
  private mutating func passOver(
    _ entry: OpenFolder.Entry, of entries: [OpenFolder.Entry], in folder: some RecordFolder,
    at path: DiskPath,
    _ area: Area
  ) {
    let name = entry.name.bytes.map(\.lowercased)
    let isText = RecordName.endings.contains { name.hasEnding($0) }
    if entry.kind == .regular, isText, opensAsRecord(entry.name, in: folder) {
      report(misplaced(entry.name, among: entries, area), at: path)
    } else if area == .root, name == Array("vocabulary.toml".utf8) {
      report(.recordOutOfPlace(Self.capitals), at: path)
    } else if area == .activities || area == .parties {
      report(.fileAmongRecords, at: path)
    } else {
      skipped += 1
    }
  }

  /// The flaw of a record that nobody would read: only its ending is wrong, or its place as well.
  private func misplaced(_ name: DiskPath, among entries: [OpenFolder.Entry], _ area: Area) -> DiskFlaw {
    if name.bytes.hasEnding(".md") { return .recordOutOfPlace(Self.place) }
    guard let meant = name.text.flatMap(RecordName.meant) else {
      return .recordOutOfPlace(Self.ending)
    }
    guard area == .activities || area == .parties else {
      return .recordOutOfPlace(Self.ending, help: Self.moved(to: meant.file))
    }
    let isTaken = entries.holds(DiskPath(meant.file))
    return .recordOutOfPlace(
      Self.ending, help: isTaken ? Self.alreadyThere(meant.file) : Self.renamed(to: meant.file))
  }

  /// Whether a file begins with the line that opens front matter.
  private func opensAsRecord(_ name: DiskPath, in folder: some RecordFolder) -> Bool {
    var start = folder.beginning(of: name, count: 7, by: reader)[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start.removeFirst(3) }
    guard start.starts(with: "+++".utf8) else { return false }
    return start.dropFirst(3).prefix(1).allSatisfy { "\r\n ".utf8.contains($0) }
  }

  /// A folder of records in the wrong place, or with the wrong name, is one fault.
  private mutating func tellOnce(of first: Int, in folder: DiskPath) {
    let misplaced = found.indices[first...].filter { index in
      found[index].path.parent == folder
        && found[index].flaws.contains { if case .recordOutOfPlace = $0 { true } else { false } }
    }
    guard misplaced.count > 1, let told = misplaced.min(by: { found[$0].path < found[$1].path }) else {
      return
    }
    for index in misplaced { found[index].flaws = [] }
    let count = misplaced.count
    found[told].flaws = [
      .recordOutOfPlace(
        Wording(
          nl:
            "\(count) bestanden in deze map beginnen als een record; records liggen in `activities/` of direct in `parties/`",
          en:
            "\(count) files in this folder begin like a record; records lie in `activities/` or directly in `parties/`"
        ))
    ]
  }

  private mutating func report(_ flaw: DiskFlaw, at path: DiskPath) {
    found.append(FoundFile(path: path, flaws: [flaw]))
  }

  private static let place = Wording(
    nl: "het begint als een record, maar ligt niet in `activities/` of direct in `parties/`",
    en: "it begins like a record, but lies neither in `activities/` nor directly in `parties/`")
  private static let ending = Wording(
    nl: "het begint als een record, maar de naam eindigt niet op `.md`",
    en: "it begins like a record, but its name does not end in `.md`")
  private static func renamed(to file: String) -> Wording {
    Wording(nl: "noem het bestand `\(file)`", en: "name the file `\(file)`")
  }

  private static func moved(to file: String) -> Wording {
    Wording(
      nl: """
        leg het als `\(file)` in `activities/` of `parties/`, of haal de regel `+++` bovenaan weg als het geen \
        record is
        """,
      en: """
        put it in `activities/` or `parties/` as `\(file)`, or take away the line `+++` at its top if it is no \
        record
        """)
  }

  private static func alreadyThere(_ file: String) -> Wording {
    Wording(
      nl: "`\(file)` ligt er al: neem over wat daarin ontbreekt en haal dit bestand weg",
      en: "`\(file)` is already there: copy what it lacks and take this file away")
  }

  private static let capitals = Wording(
    nl: "de naam hoort `vocabulary.toml` te zijn", en: "the name should be `vocabulary.toml`")
}

extension [OpenFolder.Entry] {
  /// Whether a name is among entries in order of bytes: half of them at a time, since a folder may hold very many.
  fileprivate func holds(_ name: DiskPath) -> Bool {
    let place = partitioningIndex { $0.name >= name }
    return place < endIndex && self[place].name == name
  }
}

extension DiskPath {
  /// Whether a file or folder of this name is never a record: `README.md`, hidden ones, editors' backups.
  var isPassedOver: Bool {
    if bytes.first == UInt8(ascii: ".") { return true }
    if bytes.first == UInt8(ascii: "#"), bytes.last == UInt8(ascii: "#") { return true }
    let small = bytes.map(\.lowercased)
    if small == Array("readme".utf8) || small.starts(with: "readme.".utf8) { return true }
    let endings: [StaticString] = ["~", ".bak", ".orig", ".swp", ".swo"]
    return endings.contains { bytes.hasEnding($0) }
  }
}
