import CSystem

extension [UInt8] {
  /// Whether other bytes stand in these, one after the other.
  func holds(_ sought: [UInt8]) -> Bool {
    sought.isEmpty || csystem_holds(self, count, sought, sought.count) != 0
  }
}
