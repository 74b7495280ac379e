extension Agreement {
  /// The day by which an agreement without an end is to be read again: three years after it was signed, a usual measure
  /// and no law; nil where it has an end, or where that cannot be told.
  var rereadingDue: Located<Day>? {
    guard let signed = self.signed, self.until == nil, self.isWhole(\.until) else { return nil }
    return Located(signed.value.adding(months: 36), at: signed.span)
  }
}
