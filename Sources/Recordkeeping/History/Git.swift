/// A repository, told by its objects alone: which files a revision holds, and what stands in them.
struct Git {
  let program: GitProgram
  /// A folder of the repository.
  let folder: DiskPath

  /// The id of the commit that a revision names.
  func commit(of revision: String) throws(GitFault) -> String {
    // In two steps: after a name such as `:/words`, anything further is taken for more words.
    try id(of: id(of: revision) + "^{commit}")
  }

  func id(of name: String) throws(GitFault) -> String {
    let outcome = try run(["rev-parse", "--verify", "--end-of-options", name])
    let id = String(decoding: outcome.output.filter { $0 > 0x20 }, as: UTF8.self)
    if outcome.status == 0, !id.isEmpty { return id }
    switch GitFault(outcome) {
    case .failed, .incomplete: throw .unknownRevision
    case let fault: throw fault
    }
  }

  /// Every file that a commit holds below the folder, or in the whole repository.
  func files(of commit: String, inAll: Bool = false) throws(GitFault) -> [TreeFile] {
    let outcome = try run(["ls-tree", "-z", "-r", "-l"] + (inAll ? ["--full-tree"] : []) + [commit])
    if outcome.status != 0 { throw GitFault(outcome) }
    return outcome.output.split(separator: 0).compactMap { TreeFile(listed: $0) }
  }

  /// Every file that a commit holds at or below some paths from the root of the repository; of an empty one, all.
  func files(of commit: String, at paths: [DiskPath]) throws(GitFault) -> [TreeFile] {
    if paths.contains(where: \.bytes.isEmpty) { return try files(of: commit, inAll: true) }
    let command = ["ls-tree", "-z", "-r", "-l", "--full-tree", commit, "--"]
    let outcome = try run(command, below: paths.map(\.bytes))
    if outcome.status != 0 { throw GitFault(outcome) }
    return outcome.output.split(separator: 0).compactMap { TreeFile(listed: $0) }
  }

  /// What stands in files, by their ids; one child gives them all.
  func contents(of files: [TreeFile]) throws(GitFault) -> [String: [UInt8]] {
    let sizes = Dictionary(files.map { ($0.id, $0.size ?? 0) }) { first, _ in first }
    if sizes.isEmpty { return [:] }
    let request = sizes.keys.sorted().joined(separator: "\n") + "\n"
    let outcome = try run(
      ["cat-file", "--batch"], input: Array(request.utf8),
      outputLimit: sizes.values.reduce(0, +) + sizes.count * 200)
    if outcome.status != 0 { throw GitFault(outcome) }
    var batch = ObjectBatch(outcome.output)
    var contents: [String: [UInt8]] = [:]
    for _ in sizes {
      guard let object = batch.next() else { throw .incomplete }
      contents[object.id] = object.bytes
    }
    return contents
  }

  /// Runs a command, about some paths where it takes any.
  func run(
    _ command: [String], below paths: [[UInt8]] = [], input: [UInt8] = [], outputLimit: Int = 64 << 20
  ) throws(GitFault) -> ChildProcess.Outcome {
    do throws(ChildProcess.Fault) {
      return try program.run(
        command.map { Array($0.utf8) } + paths, in: folder, input: input, outputLimit: outputLimit)
    } catch {
      throw .notRun(error)
    }
  }
}
