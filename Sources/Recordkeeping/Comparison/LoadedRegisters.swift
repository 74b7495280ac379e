/// Registers that were loaded and checked: as they lie on the disk, or as they were at a moment.
public struct LoadedRegisters: Sendable {
  /// The registers.
  public let checkups: [Checkup]
  /// What kept a register from being read; it keeps no other from being checked.
  public let faults: [RunError]
  /// The day for which they were checked.
  public let day: Day
  /// Registers of a folder that did not exist at the moment, to be told of and no fault; nil where all did.
  public let remark: RunError?

  /// Loads registers for a day, else for today. With a moment they are read from Git as they were then, and the day, where
  /// none was asked for, is that of the moment. Throws where Git cannot tell, where none of the registers existed, and for a
  /// day before the law data begin. With a search for git it is seen whether watched files have changed, up to the moment.
  public static func load(
    _ found: FoundRegisters, at moment: Moment?, on asked: Day?, today: Day, watching search: GitSearch? = nil
  ) throws(RunError) -> LoadedRegisters {
    guard let moment else {
      let day = try Day.lawful(asked ?? today)
      let (checkups, faults) = Checkup.load(found, on: day, watching: search)
      UntilTheEnd.keep(checkups)
      return LoadedRegisters(checkups: checkups, faults: faults, day: day, remark: nil)
    }
    var known: [(register: FoundRegister, past: PastRegister, day: Day)] = []
    var absent: [FoundRegister] = []
    for register in found.registers {
      if let (past, day) = try moment.past(register) {
        known.append((register, past, day))
      } else {
        absent.append(register)
      }
    }
    if known.isEmpty, !absent.isEmpty { throw .registerNotYet(moment, absent) }
    let day = try Day.lawful(asked ?? known.map(\.day).max() ?? today)
    return LoadedRegisters(
      checkups: known.map {
        Checkup(of: $0.register, as: $0.past, at: moment, on: day, isWatching: search != nil)
      },
      faults: found.faults, day: day, remark: absent.isEmpty ? nil : .registerNotYet(moment, absent))
  }
}
