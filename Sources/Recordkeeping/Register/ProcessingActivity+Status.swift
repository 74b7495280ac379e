extension ProcessingActivity {
  /// Whether it is done no more: people are asked for nothing, and nothing comes on their devices by it.
  var hasEnded: Bool { self.status?.value == .ended }

  /// Whether it goes on today, as far as the register says: no draft, not planned, not ended.
  var isUnderWay: Bool {
    switch self.status?.value {
    case .draft, .planned, .ended: false
    case .active, nil: true
    }
  }

  /// Whether it ended and its last data were erased before or on a day.
  func isGone(on day: Day) -> Bool { hasEnded && self.erased.map { $0.value <= day } ?? false }

  /// Whether it is reviewed from time to time: no draft, not ended.
  var isReviewed: Bool { ![.draft, .ended].contains(self.status?.value) }
}
