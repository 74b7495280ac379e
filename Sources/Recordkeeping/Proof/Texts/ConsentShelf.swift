/// Sorts the files of one commit after another by the records that they hold; a file that is the same as before is not
/// looked at again.
struct ConsentShelf {
  /// Whether an activity is asked for.
  let isAsked: (String) -> Bool

  private typealias Known = (record: RecordPath, file: TreeFile, version: Int)

  private var known: [TreeFile: Known?] = [:]
  private var names: [DiskPath: Bool] = [:]
  private var versions: [[Int]: Int] = [:]
  private var lastVersion = 0

  init(about isAsked: @escaping (String) -> Bool) { self.isAsked = isAsked }

  /// Whether a file of that name can hold an activity that is asked for.
  mutating func wants(_ name: DiskPath) -> Bool {
    if let isWanted = names[name] { return isWanted }
    let id = name.text.flatMap { RecordName($0) }?.id
    let isWanted = id.map(isAsked) ?? false
    names[name] = isWanted
    return isWanted
  }

  /// The activities among files, told from the folder that holds them.
  mutating func activities(_ files: [TreeFile], in folder: DiskPath) -> [ConsentFiles.Activity] {
    var groups: [String: [Known]] = [:]
    for file in files {
      guard let record = record(file, in: folder), record.record.kind == .activity else { continue }
      groups[record.record.id, default: []].append(record)
    }
    return groups.sorted { $0.key < $1.key }.map { id, records in
      let records = records.sorted { $0.version < $1.version }
      return ConsentFiles.Activity(
        id: id, files: records.map(\.file), version: version(of: records.map(\.version)))
    }
  }

  /// The parties among files, told from the folder that holds them.
  mutating func parties(_ files: [TreeFile], in folder: DiskPath) -> [ConsentFiles.Party] {
    files.compactMap { file in
      record(file, in: folder).flatMap { known in
        known.record.kind == .party ? ConsentFiles.Party(id: known.record.id, file: known.file) : nil
      }
    }
  }

  /// The organisation and the vocabulary among files directly in the register.
  mutating func around(_ files: [TreeFile]) -> [TreeFile] {
    files.filter { file in
      guard let kind = record(file, in: DiskPath(""))?.record.kind else { return false }
      return kind == .organisation || kind == .vocabulary
    }
  }

  private mutating func record(_ file: TreeFile, in folder: DiskPath) -> Known? {
    let placed = TreeFile(path: folder.appending(file.path), kind: file.kind, id: file.id, size: file.size)
    if let found = known[placed] { return found }
    let names = placed.path.bytes.split(separator: UInt8(ascii: "/")).map { DiskPath(bytes: Array($0)) }
    let isRecord = file.kind == .regular && !names.contains(where: \.isPassedOver)
    let path = isRecord ? placed.path.text.flatMap { RecordPath($0) } : nil
    lastVersion += 1
    let version = lastVersion
    let found = path.map { Known($0, placed, version) }
    known[placed] = .some(found)
    return found
  }

  private mutating func version(of versions: [Int]) -> Int {
    if versions.count == 1 { return versions[0] }
    if let version = self.versions[versions] { return version }
    lastVersion += 1
    self.versions[versions] = lastVersion
    return lastVersion
  }
}
