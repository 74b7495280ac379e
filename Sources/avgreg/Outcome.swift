import ArgumentParser
import Recordkeeping

/// The exit code that follows from what was found: a register that could not be read beats a finding.
enum Outcome {
  static func leave(_ checkups: [Checkup], _ faults: [RunError], _ language: Language) throws {
    for fault in faults { try CheckedOutput.error.write("avgreg: \(fault.message(in: language))\n") }
    if !faults.isEmpty || checkups.contains(where: \.isIncomplete) { throw ExitCode(2) }
    let findings = checkups.flatMap(\.findings)
    let all = checkups.flatMap(\.allFindings)
    if all.contains(where: { $0.rule.code == "KEY09" }) { throw ExitCode(2) }
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
