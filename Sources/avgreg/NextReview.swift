import ArgumentParser
import Recordkeeping

/// When something is due again.
enum NextReview: ExpressibleByArgument {
  case day(Day)
  case period(Period)

  init?(argument: String) {
    if let day = Day(argument) {
      self = .day(day)
    } else if let period = Period(asked: argument) {
      self = .period(period)
    } else {
      return nil
    }
  }

  func day(after day: Day) -> Day {
    switch self {
    case .day(let next): next
    case .period(let period): day.adding(period)
    }
  }
}
