/// One register, loaded, read and held against the rules: what `check` reports and `render` starts from.
public struct Checkup: Sendable {
  /// The folder it came from.
  public let register: FoundRegister
  /// What was read.
  public let reading: Reading
  /// The files that findings point into: those of the register, and of its templates where these were looked at.
  public internal(set) var files: [SourceFile]
  /// What the rules found and nobody has waived; of that, what was asked for.
  public internal(set) var findings: [Finding]
  /// What was found and may stay by a waiver; of that, what was asked for.
  public internal(set) var waived: [Finding] = []
  /// What was found as well, and was not asked for.
  public internal(set) var unasked: [Finding] = []
  /// What no report may quote, whichever of the findings it tells of.
  public internal(set) var secrets = Secrets()
  /// How many files are no records and were passed over.
  public let skipped: Int
  /// Whether a file was there that could not be read.
  public let isIncomplete: Bool
  /// The revision that was compared with, and what was found in it already; nil where none was asked for.
  public internal(set) var earlier: Earlier?

  /// The numbers of the files that were found and not read.
  var unread: Set<Int> = []
  /// What is odd about the files and folders themselves.
  var diskFlaws: [Flaw] = []
  /// What was seen of the site; nil where nobody looked.
  public internal(set) var evidence: Evidence?

  /// The forms of the site beside what the register says of them; nil where nobody looked.
  var forms: FormAudit?
  /// The cookies of the site beside what the register says of them; nil where nobody looked.
  var cookies: CookieAudit?

  /// What the register was before; nil where it was not asked for, or where Git does not tell.
  var history: RegisterHistory?
  /// Where in Git it was read from; nil for the files as they lie.
  var past: Past?
  /// What Git told of the files that activities watch; nil where it was not asked, or none are watched.
  var watched: WatchedFiles?

  /// Loads a register from its folder and checks it for a day; throws when the folder cannot be read. With a search for
  /// git it also sees whether watched files have changed; git is started where there are any.
  public static func load(
    _ register: FoundRegister, on day: Day, watching search: GitSearch? = nil
  ) throws(RunError) -> Checkup {
    Checkup(register, try RegisterFolder.load(register.path), on: day, watching: search)
  }

  /// Whether a record, or a part of one, is not in what was read, so that no answer about all of them is complete.
  public var lacksRecords: Bool {
    isIncomplete || DiskFlaw.lose(diskFlaws) || !reading.register.unread.isEmpty
  }

  /// Everything that was found and nobody has waived, new or not, asked for or not: what a site depends on.
  public var allFindings: [Finding] { findings + unasked + (earlier?.findings ?? []) }

  /// The same, of which only some of the findings were asked for.
  public func showing(only isAsked: (Finding) -> Bool) -> Checkup {
    var checkup = self
    checkup.findings = findings.filter(isAsked)
    checkup.waived = waived.filter(isAsked)
    checkup.unasked += findings.filter { !isAsked($0) }
    return checkup
  }

  /// The same with what was found in templates and words, which are numbered after the register's own files.
  func adding(_ flaws: [Flaw], in templates: [SourceFile]) -> Checkup {
    var checkup = self
    checkup.files = reading.files + templates
    checkup.findings += Rulebook.findings(of: flaws)
    return checkup
  }

  /// The path of a file from where one stands, safe to print.
  public func shownPath(of number: Int) -> String {
    if number < reading.files.count { return register.shown(files[number].path) }
    if evidence != nil { return DiskPath(files[number].path).shown }
    let folder = register.templates ?? DiskPath("Templates")
    return folder.appending(files[number].path).shown
  }

  /// Does so for every register that was found; one that cannot be read keeps no other from being checked.
  public static func load(
    _ found: FoundRegisters, on day: Day, watching search: GitSearch? = nil
  ) -> (checkups: [Checkup], faults: [RunError]) {
    var checkups: [Checkup] = []
    var faults = found.faults
    for register in found.registers {
      do throws(RunError) {
        checkups.append(try load(register, on: day, watching: search))
      } catch {
        faults.append(error)
      }
    }
    return (checkups, faults)
  }
}

extension Checkup {
  /// A register that was read, and all that the rules found in it.
  init(
    register: FoundRegister, reading: Reading, found: [Finding], unread: Set<Int>, diskFlaws: [Flaw],
    skipped: Int, isIncomplete: Bool
  ) {
    self.init(
      register: register, reading: reading, files: reading.files, findings: found.filter { $0.waiver == nil },
      waived: found.filter { $0.waiver != nil }, unasked: [], secrets: Secrets(found, in: reading.files),
      skipped: skipped, isIncomplete: isIncomplete, unread: unread, diskFlaws: diskFlaws)
  }

  /// Checks a register for a day as it lay in a folder. With a search for git it also sees whether watched files have
  /// changed.
  init(
    _ register: FoundRegister, _ folder: RegisterFolder, on day: Day, watching search: GitSearch? = nil
  ) {
    self.init(register, folder, on: day) { reading in
      search.flatMap { WatchedFiles.load(register, reading, on: day, with: $0) }
    }
  }

  /// The same, with what is told of the watched files.
  init(
    _ register: FoundRegister, _ folder: RegisterFolder, on day: Day, watched: (Reading) -> WatchedFiles?
  ) {
    let reading = Reading.read(folder.files, unread: folder.unread, flaws: folder.flaws)
    let watched = watched(reading)
    self.init(
      register: register, reading: reading, found: Rulebook.check(reading, on: day, watched: watched),
      unread: folder.unread, diskFlaws: folder.flaws, skipped: folder.skipped,
      isIncomplete: folder.isIncomplete)
    self.watched = watched
  }
}
