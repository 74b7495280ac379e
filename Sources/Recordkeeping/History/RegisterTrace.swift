/// A register in one folder, with what it is known again by in another folder or at another time.
struct RegisterTrace: Sendable {
  /// The folder, from the root of the repository.
  let path: DiskPath
  /// What stands for each of its records, by its path in the folder: the id that Git has for it, or what it says.
  let records: [DiskPath: [UInt8]]
  /// The name of the organisation; nil where it is not known.
  private(set) var organisation: String?

  init(path: DiskPath, records: [DiskPath: [UInt8]]) {
    self.path = path
    self.records = records
  }

  /// What stands for the organisation.
  var mark: [UInt8]? { records[RegisterFinder.mark] }

  /// The same with what each record says, its lines ended as the style has it.
  func saying(_ contents: [[UInt8]: [UInt8]]) -> RegisterTrace {
    var trace = RegisterTrace(path: path, records: records.compactMapValues { contents[$0] })
    trace.organisation = trace.mark.flatMap(Self.name)
    return trace
  }

  /// How many records are the same byte for byte, and whether the folders are called the same.
  func likeness(to other: RegisterTrace) -> (records: Int, isNamedSo: Bool) {
    (records.count { other.records[$0.key] == $0.value }, path.name == other.path.name)
  }

  /// Whether another is what became of this register. With other words about the organisation it takes the same name of
  /// it and more than half of the records, unchanged or nearly so: registers of two clients that began with one starter
  /// are alike, and are not the same.
  func isKept(in other: RegisterTrace) -> Bool {
    guard let mark, let otherMark = other.mark else { return false }
    if mark == otherMark { return true }
    guard let organisation, organisation == other.organisation else { return false }
    let texts = Set(other.records.values)
    let kept = records.count { path, text in
      texts.contains(text) || other.records[path].map { Self.isAlike(text, $0) } ?? false
    }
    return kept * 2 > records.count
  }

  /// Whether two texts share at least half of their lines, by what stands in those.
  private static func isAlike(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let (own, others) = (Set(one.split(separator: 10)), Set(other.split(separator: 10)))
    let size = { (lines: Set<ArraySlice<UInt8>>) in lines.reduce(0) { $0 + $1.count } }
    return size(own.intersection(others)) * 2 >= max(size(own), size(others))
  }

  private static func name(_ organisation: [UInt8]) -> String? {
    let file = SourceFile(path: "organisation.md", bytes: organisation)
    return Reading.read([file]).register.organisation?.name?.value
  }
}

extension RegisterTrace {
  /// The folders that are registers among the files of a commit.
  static func homes(among files: [TreeFile]) -> Set<DiskPath> {
    Set(files.filter { $0.path.name == RegisterFinder.mark && $0.kind == .regular }.map { $0.path.folder })
  }

  /// The registers in some folders of a commit, each with the ids of its own records.
  static func all(in homes: Set<DiskPath>, among files: [TreeFile]) -> [RegisterTrace] {
    var records: [DiskPath: [DiskPath: [UInt8]]] = [:]
    // A file that Git does not have is asked for all the same, so that it is not taken for one that was never there.
    for file in files where RevisionFolder.isWanted(file.sized(file.size ?? 0)) {
      guard let home = home(of: file.path, among: homes) else { continue }
      let path = home.bytes.isEmpty ? file.path : file.path.below(home) ?? file.path
      guard let text = path.text, RecordPath(text) != nil else { continue }
      records[home, default: [:]][path] = Array(file.id.utf8)
    }
    return homes.sorted().map { RegisterTrace(path: $0, records: records[$0] ?? [:]) }
  }

  /// The nearest of some folders that a file lies in.
  private static func home(of path: DiskPath, among homes: Set<DiskPath>) -> DiskPath? {
    var folder = path.folder
    while !homes.contains(folder) {
      if folder.bytes.isEmpty { return nil }
      folder = folder.folder
    }
    return folder
  }
}

extension DiskPath {
  /// The folder of a path that begins at the root of a repository; empty for that root.
  var folder: DiskPath {
    let parent = parent
    return parent == DiskPath(".") ? DiskPath("") : parent
  }
}
