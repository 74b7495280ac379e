extension Git {
  /// The first parent of a commit; nil for the first commit of all.
  func parent(of commit: String) throws(GitFault) -> String? {
    do throws(GitFault) {
      return try id(of: "\(commit)^1")
    } catch .unknownRevision {
      return nil
    }
  }

  /// The folder in which an earlier commit held a register that lies elsewhere in a later one. Nil where it is new: what
  /// one register said never becomes what another did.
  func folder(movedTo path: DiskPath, in commit: String, from earlier: String) throws(GitFault) -> DiskPath? {
    let after = try files(of: commit, inAll: true)
    let before = try files(of: earlier, inAll: true)
    let (newHomes, oldHomes) = (RegisterTrace.homes(among: after), RegisterTrace.homes(among: before))
    let (came, went) = (newHomes.subtracting(oldHomes), oldHomes.subtracting(newHomes))
    guard !went.isEmpty, came.contains(path) else { return nil }
    var moves = RegisterMoves(
      went: RegisterTrace.all(in: went, among: before), came: RegisterTrace.all(in: came, among: after))
    let unchanged = moves.origins { $0.mark != nil && $0.mark == $1.mark }
    if let origin = unchanged[path] { return origin }
    moves = moves.without(unchanged)
    let contents = try says(before + after, in: moves.went + moves.came)
    moves = RegisterMoves(
      went: moves.went.map { $0.saying(contents) }, came: moves.came.map { $0.saying(contents) })
    return moves.origins { $0.isKept(in: $1) }[path]
  }

  /// Whether the register in a folder of one commit is that of an earlier one.
  func isSame(_ path: DiskPath, in commit: String, as earlier: String) throws(GitFault) -> Bool {
    let files = [try files(of: earlier, at: [path]), try files(of: commit, at: [path])]
    let traces = files.flatMap { RegisterTrace.all(in: [path], among: $0) }
    let contents = try says(files.flatMap(\.self), in: traces)
    let told = traces.map { $0.saying(contents) }
    return told[0].isKept(in: told[1])
  }

  /// The folder in which a commit held a register that lies elsewhere on the disk, and is not committed there yet. Git
  /// stands in the root of the repository.
  func folder(heldBefore register: FoundRegister, in commit: String) throws(GitFault) -> DiskPath? {
    let files = try files(of: commit, inAll: true)
    let homes = RegisterTrace.homes(among: files).filter {
      folder.appending($0).appending(RegisterFinder.mark).kind == nil
    }
    guard !homes.isEmpty, let lying = RegisterTrace(of: register) else { return nil }
    let traces = RegisterTrace.all(in: homes, among: files)
    let contents = try says(files, in: traces)
    let moves = RegisterMoves(went: traces.map { $0.saying(contents) }, came: [lying])
    return moves.origins { $0.isKept(in: $1) }[lying.path]
  }

  /// Which of some commits hold a register in a folder.
  func commits(_ commits: [String], holding path: DiskPath) throws(GitFault) -> Set<String> {
    let folders = try folders(at: path, in: commits)
    return Set(
      folders.filter {
        $0.value.entries.contains { $0.name == RegisterFinder.mark && TreeFile.kinds[$0.mode] == .regular }
      }.keys)
  }

  /// What the records of registers say, by their ids.
  private func says(_ files: [TreeFile], in traces: [RegisterTrace]) throws(GitFault) -> [[UInt8]: [UInt8]] {
    let wanted = Set(traces.flatMap(\.records.values))
    let contents = try contents(of: files.filter { wanted.contains(Array($0.id.utf8)) })
    return Dictionary(contents.map { (Array($0.key.utf8), LineFeeds.only($0.value)) }) { first, _ in first }
  }
}

extension RegisterTrace {
  /// A register as it lies on the disk; nil where it cannot be read.
  fileprivate init?(of register: FoundRegister) {
    guard let files = try? RegisterFolder.load(register.path).files else { return nil }
    let records = files.filter { RecordPath($0.path) != nil }.map { (DiskPath($0.path), $0.bytes) }
    let texts = Dictionary(records) { first, _ in first }
    let contents = Dictionary(texts.values.map { ($0, LineFeeds.only($0)) }) { first, _ in first }
    self = RegisterTrace(path: register.whole, records: texts).saying(contents)
  }
}
