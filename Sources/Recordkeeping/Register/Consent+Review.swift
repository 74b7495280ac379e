extension Consent {
  /// The day by which the consent is to be read again: two years after it was reviewed or first used (EDPB 05/2020 par.
  /// 110-111); nil where neither is known.
  var reviewDue: Day? {
    [self.since?.value, self.reviewed?.value].compactMap(\.self).max()?.adding(months: 24)
  }
}
