@testable import Recordkeeping

extension CheckContext {
  /// The context of a register without records, in which reading found flaws.
  convenience init(flaws: [Flaw]) {
    self.init(Reading(files: [], register: Reading.read([]).register, flaws: flaws), on: LawDates.date)
  }
}
