/// One register, loaded, read and held against the rules: what `check` reports and `render` starts from.
public struct Checkup: Sendable {
  /// The folder it came from.
  public let register: FoundRegister
  /// What was read.
  public let reading: Reading
  /// The files that findings point into: those of the register, and of its templates where these were looked at.
  public let files: [SourceFile]
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

  /// What was seen of the site; nil where nobody looked.
  public internal(set) var evidence: Evidence?

  /// The forms of the site beside what the register says of them; nil where nobody looked.
  var forms: FormAudit?

  /// What the register was before; nil where it was not asked for, or where Git does not tell.
  var history: RegisterHistory?

  /// Loads a register from its folder and checks it for a day; throws when the folder cannot be read.
  public static func load(_ register: FoundRegister, on day: Day) throws(RunError) -> Checkup {
    let folder = try RegisterFolder.load(register.path)
    let reading = Reading.read(folder.files, unread: folder.unread, flaws: folder.flaws)
    let found = Rulebook.check(reading, on: day)
    return Checkup(
      register: register, reading: reading, files: reading.files, findings: found.filter { $0.waiver == nil },
      waived: found.filter { $0.waiver != nil }, unasked: [], secrets: Secrets(found, in: reading.files),
      skipped: folder.skipped, isIncomplete: folder.isIncomplete)
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
    Checkup(
      register: register, reading: reading, files: reading.files + templates,
      findings: findings + Rulebook.findings(of: flaws), waived: waived, unasked: unasked, secrets: secrets,
      skipped: skipped, isIncomplete: isIncomplete, history: history)
  }

  /// The path of a file from where one stands, safe to print.
  public func shownPath(of number: Int) -> String {
    if number < reading.files.count { return register.shown(files[number].path) }
    if evidence != nil { return DiskPath(files[number].path).shown }
    let folder = register.templates ?? DiskPath("Templates")
    return folder.appending(files[number].path).shown
  }

  /// Does so for every register that was found; one that cannot be read keeps no other from being checked.
  public static func load(_ found: FoundRegisters, on day: Day) -> (checkups: [Checkup], faults: [RunError]) {
    var checkups: [Checkup] = []
    var faults = found.faults
    for register in found.registers {
      do throws(RunError) {
        checkups.append(try load(register, on: day))
      } catch {
        faults.append(error)
      }
    }
    return (checkups, faults)
  }
}
