extension Party {
  /// Whether readers see its name and not its kind alone: who is responsible together with the organisation is named,
  /// however the register publishes it (AVG art. 13(1)(a)); a client is not.
  var isNamed: Bool {
    switch self.role?.value {
    case .jointController: true
    case .client: false
    default: self.publish?.value != .category
    }
  }

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
