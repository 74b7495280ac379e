import ArgumentParser
import Recordkeeping

/// How far ahead to look.
struct DueWindow: ExpressibleByArgument {
  /// The period; nil without an end.
  let period: Period?

  static let all = DueWindow(period: nil)
  static let usual = DueWindow(period: Period(count: 90, unit: .day))

  init(period: Period?) { self.period = period }

  init?(argument: String) {
    if ["all", "alles"].contains(argument) {
      self = .all
    } else if let period = Period(asked: argument) {
      self.init(period: period)
    } else {
      return nil
    }
  }
}
