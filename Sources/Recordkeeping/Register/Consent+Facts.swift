extension Consent {
  /// What the consent is for; the legal basis where nothing is said.
  public var coverage: Set<ConsentCoverage> {
    guard let covers = self.covers?.value else { return [.legalBasis] }
    return Set(covers.ids.compactMap(ConsentCoverage.init(rawValue:)))
  }

  /// Whether it is given and withdrawn in the site's own cookie settings.
  public var withdrawsByBanner: Bool {
    self.withdrawal?.value.contains(WithdrawalChannel.banner.rawValue) ?? false
  }
}
