/// What the rules say of a register with changes that are not written yet.
public struct EditVerdict: Sendable {
  /// The register as it will be.
  public let after: Checkup
  /// What makes the change impossible: places that can no longer be read for what they are.
  public let refused: [Finding]
  /// What is found that was not found before, and does not stand in the way of writing.
  public let new: [Finding]
  /// What was found before and is no longer; its places are those in the register as it was.
  public let gone: [Finding]

  /// Whether the change may be written.
  public var isAllowed: Bool { refused.isEmpty }

  /// Findings of the changed register as people read them.
  public func text(_ findings: [Finding], in language: Language, palette: Palette) -> String {
    var checkup = after
    checkup.findings = findings
    return TextReport(language: language, palette: palette).text(checkup)
  }

  /// Why the change is not written.
  public var refusal: RunError {
    let count = refused.count
    return RunError(
      Wording(nl: "kan de wijziging niet schrijven", en: "cannot write the change"),
      why: count == 1
        ? refused[0].rule.summary
        : Wording(
          nl: "het register zou daarna \(count) plaatsen hebben die niet kloppen",
          en: "the register would then have \(count) places that are not right"),
      state: .nothingWritten, status: 1)
  }
}

extension Wording {
  /// How things stand after a refusal.
  static var nothingWritten: Wording { RunError.nothingWritten }
}
