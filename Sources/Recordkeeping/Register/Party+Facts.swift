extension Party {
  /// Whether the organisation's dealings with it begin after a day.
  func isYetToCome(on day: Day) -> Bool { self.since.map { $0.value > day } ?? false }

  /// Whether the organisation's dealings with it were over before a day.
  func isOver(on day: Day) -> Bool { self.until.map { $0.value < day } ?? false }
}

extension ClientController {
  /// Whether work for the client is under way on a day.
  func isUnderWay(on day: Day) -> Bool {
    !isOver(on: day) && !(self.since.map { $0.value > day } ?? false)
  }

  /// Whether work for the client was over before a day, or its data have gone back or been erased.
  func isOver(on day: Day) -> Bool {
    let isPast = self.until.map { $0.value < day } ?? false
    return isPast || fields["returned"] != nil || fields["erased"] != nil
  }
}
