@testable import Recordkeeping

extension CheckContext {
  /// The context of a register without records, in which reading found flaws.
  init(flaws: [String: [Flaw]]) {
    let reading = Reading(files: [], register: Reading.read([]).register, flaws: flaws.values.flatMap { $0 })
    self.init(reading, on: LawDates.date)
  }
}
