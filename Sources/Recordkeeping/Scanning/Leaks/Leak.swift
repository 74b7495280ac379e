/// Personal data or a secret that was found in a file.
struct Leak {
  /// The rule that tells of it.
  let code: String
  /// Where it stands.
  let range: Range<Int>
  /// By what it was recognised; never the thing itself.
  let detail: Wording
  /// How much it weighs, where that is less than the rule's own.
  var severity: Severity?
}
