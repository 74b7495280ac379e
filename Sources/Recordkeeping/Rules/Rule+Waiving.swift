extension Rule {
  /// Whether a finding that weighs the most it can under this rule may be waived: warnings and notes are judgements, and
  /// what a text looks like can be a false alarm; anything else has to be put right, and so has a waiver itself.
  var acceptsWaiver: Bool { family != "WVR" && (severity < .error || ["TXT", "LEK"].contains(family)) }
}
