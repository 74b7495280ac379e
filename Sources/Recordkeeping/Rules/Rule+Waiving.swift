extension Rule {
  /// Whether a finding that weighs as much as it can under this rule may be waived.
  var acceptsWaiver: Bool { takesWaiver(at: severity) }
}
