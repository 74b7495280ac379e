extension Day {
  /// Days since 1 January 1970, so that the difference of two numbers is the days between.
  public var number: Int {
    let months = (1..<month).reduce(0) { $0 + Day.length(ofMonth: $1, in: year) }
    return Day.daysBefore(year) + months + day - 1 - Day.daysBefore(1970)
  }

  /// The day of a number; the first or the last of the calendar for a number outside it.
  public init(number: Int) {
    guard number > Day.first.number else {
      self = .first
      return
    }
    guard number < Day.last.number else {
      self = .last
      return
    }
    // The mean length of a year gives a first guess; the loops put right what leap days displace.
    let days = number + Day.daysBefore(1970)
    var year = days * 400 / 146_097 + 1
    var rest = days - Day.daysBefore(year)
    while rest < 0 {
      year -= 1
      rest = days - Day.daysBefore(year)
    }
    var month = 1
    while rest >= Day.length(ofMonth: month, in: year) {
      rest -= Day.length(ofMonth: month, in: year)
      month += 1
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    self = Day(year: year, month: month, day: rest + 1) ?? .last
  }

  /// The day in coordinated universal time of a number of seconds since 1970.
  init(seconds: Int) {
    let days = seconds.quotientAndRemainder(dividingBy: 86400)
    self.init(number: days.quotient - (days.remainder < 0 ? 1 : 0))
  }

  private static func daysBefore(_ year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400
  }
}
