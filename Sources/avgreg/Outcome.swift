import ArgumentParser
import Recordkeeping

/// The exit code that follows from what was found: a register that could not be read beats a finding.
enum Outcome {
  /// Says of which registers a file was not read, so that an answer about them is not whole.
  static func tellPartial(_ checkups: [Checkup], _ language: Language) throws(RunError) {
    for checkup in checkups where checkup.lacksRecords {
      let fault = RunError.readInPart(checkup.register)
      try CheckedOutput.error.tell(fault.message(in: language))
    }
  }

  /// Leaves with 2 when not everything could be read, and with 1 at a finding shown of at least a weight.
  static func leave(
    _ checkups: [Checkup], _ faults: [RunError], _ language: Language, from threshold: Severity? = .error
  ) throws {
    for fault in faults { try CheckedOutput.error.tell(fault.message(in: language)) }
    if !faults.isEmpty || checkups.contains(where: \.isIncomplete) { throw ExitCode(2) }
    if checkups.flatMap(\.allFindings).contains(where: { $0.rule.code == "KEY09" }) { throw ExitCode(2) }
    guard let threshold else { return }
    // Where warnings count, one that could not be looked for is work that was not done.
    if threshold <= .warning, checkups.contains(where: \.lacksWatched) { throw ExitCode(2) }
    if checkups.flatMap(\.findings).contains(where: { $0.severity >= threshold }) { throw ExitCode(1) }
  }
}
