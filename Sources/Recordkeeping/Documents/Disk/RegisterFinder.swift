/// Finds the registers that a command is about: those that are named, or those where one stands.
public struct RegisterFinder {
  /// The file that makes a folder a register.
  static let mark = DiskPath("organisation.md")

  /// How many folders below a folder of registers one of them may lie.
  static let depthLimit = 4

  /// The name of a folder that holds nothing but registers.
  static let home = DiskPath("Registers")

  private static let here = DiskPath(".")
  private let current: DiskPath
  private var result = FoundRegisters()
  /// What kept a folder from being a register where nothing better was found.
  private var obstacle: RunError?

  /// The registers under the paths given, or from the current folder upwards when there are none. One of several
  /// paths that leads nowhere is a fault; the others are found.
  public static func find(_ arguments: [String]) throws(RunError) -> FoundRegisters {
    try find(arguments.map { DiskPath($0) })
  }

  /// The same for paths that need not be text.
  public static func find(_ paths: [DiskPath]) throws(RunError) -> FoundRegisters {
    var finder = try RegisterFinder()
    if paths.isEmpty { try finder.climb(from: here, named: nil) }
    for path in paths {
      do throws(RunError) {
        try finder.look(at: path)
      } catch {
        if paths.count == 1 { throw error }
        finder.result.faults.append(error)
      }
    }
    if paths.count > 1 { finder.result.isFolder = true }
    return finder.result
  }

  private init() throws(RunError) {
    guard let current = DiskPath.resolved(Self.here) else {
      throw RunError.cannotRead(Self.here, .last)
    }
    self.current = current
  }

  /// A path that the user gave: a register, a folder of registers, or something inside a register.
  private mutating func look(at path: DiskPath) throws(RunError) {
    let path = path.bytes.isEmpty ? Self.here : path.trimmed
    guard let kind = path.kind else { throw RunError.cannotRead(path, .last) }
    if kind == .folder {
      if Self.isRegister(path) { return try add(path) }
      if try addAll(in: path) { return }
      if try addAll(in: path.appending(Self.home)) { return }
      if path.appending("activities").kind == .folder { throw RunError.organisationMissing(path) }
      if try addAll(in: path, evenDeeperAlone: true) { return }
    }
    try climb(from: kind == .folder ? path : path.parent, named: path)
  }

  /// Looks upwards, no further than the folder that Git keeps.
  private mutating func climb(from start: DiskPath, named: DiskPath?) throws(RunError) {
    guard var whole = DiskPath.resolved(start) else { throw RunError.cannotRead(start, .last) }
    var isFirst = true
    while true {
      let folder = shownPath(of: whole)
      if Self.isRegister(folder) { return try add(folder) }
      if named == nil {
        if isFirst, try addAll(in: folder) { return }
        if try addAll(in: folder.appending(Self.home)) { return }
      }
      if whole == whole.parent || folder.appending(".git").kind != nil { break }
      whole = whole.parent
      isFirst = false
    }
    throw obstacle ?? RunError.noRegister(named)
  }

  /// Adds every register in a folder and in the folders of it; whether there was any. A folder that no register lies
  /// directly in is not gone through, since it may be anything; unless it is called `Registers`, or was asked for.
  private mutating func addAll(in path: DiskPath, evenDeeperAlone: Bool = false) throws(RunError) -> Bool {
    guard path.kind == .folder else { return false }
    let entries: [OpenFolder.Entry]
    do { entries = try OpenFolder(path).entries() } catch { throw RunError.cannotRead(path, error) }
    let isHome = path.name == Self.home
    guard isHome || evenDeeperAlone || entries.contains(where: { Self.isRegister($0, in: path) }) else {
      return false
    }
    let before = result
    try gather(entries, in: path, depth: 1)
    if result.registers.count == before.registers.count {
      if isHome { obstacle = result.faults.dropFirst(before.faults.count).first }
      result = before
      return false
    }
    result.isFolder = true
    if let whole = DiskPath.resolved(path) { result.folders.append(whole) }
    return true
  }

  private mutating func gather(
    _ entries: [OpenFolder.Entry], in path: DiskPath, depth: Int
  ) throws(RunError) {
    // What a package manager put there is nobody's register, and may be very much.
    for entry in entries where !entry.name.isPassedOver && entry.name != DiskPath("node_modules") {
      let inner = path.appending(entry.name)
      if entry.kind == .link, Self.isRegister(inner) {
        result.faults.append(.registerLinked(inner))
      } else if entry.kind == .folder {
        try consider(inner, depth: depth)
      }
    }
  }

  /// Adds a folder that is a register, and looks into any other. What lies deeper down may be code and pages, of which
  /// nothing is told.
  private mutating func consider(_ path: DiskPath, depth: Int) throws(RunError) {
    if Self.isRegister(path) { return try add(path) }
    let entries: [OpenFolder.Entry]
    do throws(SystemFault) {
      entries = try OpenFolder(path).entries()
    } catch {
      if depth == 1 { result.faults.append(.cannotRead(path, error)) }
      return
    }
    if depth == 1, entries.contains(OpenFolder.Entry(name: DiskPath("activities"), kind: .folder)) {
      return result.faults.append(.organisationMissing(path))
    }
    if depth < Self.depthLimit { try gather(entries, in: path, depth: depth + 1) }
  }

  private mutating func add(_ path: DiskPath) throws(RunError) {
    guard let whole = DiskPath.resolved(path) else { throw RunError.cannotRead(path, .last) }
    if result.registers.contains(where: { $0.whole == whole }) { return }
    guard let name = whole.name.text else { throw RunError.nameNotText(path) }
    result.registers.append(
      FoundRegister(
        name: name, path: shownPath(of: whole), whole: whole,
        templates: Self.templates(of: whole).map(shownPath)))
  }

  /// The way from where one stands, when it leads down or straight up; the whole path otherwise.
  private func shownPath(of whole: DiskPath) -> DiskPath { Self.shown(whole, from: current) }

  /// The way from one folder to another, both without links, when it leads down or straight up; the whole path otherwise.
  static func shown(_ whole: DiskPath, from current: DiskPath) -> DiskPath {
    if whole == current { return here }
    if let below = whole.below(current) { return below }
    var steps = DiskPath("..")
    var folder = current.parent
    while folder != folder.parent {
      if folder == whole { return steps }
      if let below = whole.below(folder) { return steps.appending(below) }
      folder = folder.parent
      steps = steps.appending("..")
    }
    return whole
  }

  /// The user's own templates: in the register, beside it, or beside the folder `Registers` that it lies in.
  private static func templates(of register: DiskPath) -> DiskPath? {
    templatesPlaces(of: register).first { TemplatesFolder.isOwn($0) }
  }

  /// Where the user's own templates can lie; the first that is there counts.
  static func templatesPlaces(of register: DiskPath) -> [DiskPath] {
    if register.bytes.isEmpty { return [DiskPath("Templates")] }
    var places = [register, register.parent]
    var folder = register.parent
    for _ in 0..<depthLimit {
      if folder.name == home {
        places.append(folder.parent)
        break
      }
      folder = folder.parent
    }
    return places.map { $0.appending("Templates") }
  }

  private static func isRegister(_ entry: OpenFolder.Entry, in path: DiskPath) -> Bool {
    entry.kind == .folder && !entry.name.isPassedOver && isRegister(path.appending(entry.name))
  }

  private static func isRegister(_ path: DiskPath) -> Bool { path.appending(mark).kind != nil }
}
