extension Consent {
  /// The day by which the consent is to be read again: two years after it was reviewed or first used (EDPB 05/2020 par.
  /// 110-111); nil where neither is known. On a day that is still to come nobody has read it.
  func reviewDue(on day: Day, in activity: ProcessingActivity?) -> Day? {
    let isToBegin = activity?.status?.value == .planned
    let begun = self.since.map(\.value).flatMap { $0 <= day || isToBegin ? $0 : nil }
    let read = self.reviewed.map(\.value).flatMap { $0 <= day ? $0 : nil }
    return [begun, read].compactMap(\.self).max()?.adding(months: 24)
  }
}
