extension Phrasing {
  /// How long a cookie lives, and why where that is without end (C-673/17); empty when the register does not say.
  func duration(of cookie: Cookie) throws(WordFault) -> String {
    switch cookie.duration?.value {
    case .period(let period): return capitalised(try self.period(period))
    case .session: return try words["cookie.session"]
    case .persistent:
      let end = try words["cookie.persistent"]
      guard let reason = cookie.durationReason else { return end }
      return "\(sentence(end)) \(sentence(text(reason.value)))"
    case nil: return ""
    }
  }
}
