/// A finding as machine formats tell it: its place by path, line and column, its words in one language. Nothing of it
/// quotes the file, so that personal data that should not be there is not spread by reporting it.
struct ReportedFinding: Sendable {
  /// The finding itself.
  let finding: Finding
  /// Where.
  let place: ReportedPlace
  /// The record it is in, by its id.
  let record: String?
  /// The key it belongs to: `purposes.newsletter.legal-basis`.
  let key: String?
  /// What is there or lacking.
  let summary: String
  /// What stands at this place.
  let detail: String?
  /// What to do next.
  let help: String
  /// The other place that it speaks of, and what stands there.
  let second: (place: ReportedPlace, detail: String)?
  /// The one sensible cure.
  let suggestion: (place: ReportedPlace, text: String)?
  /// Why it may stay and until when, where somebody recorded that.
  let waiver: Waiver?
  /// The same for as long as the finding is the same, wherever its line moves; no other finding has it.
  let fingerprint: String

  init(
    _ finding: Finding, _ places: inout ReportedPlaces, _ fingerprints: inout Fingerprints,
    _ language: Language
  ) {
    let place = finding.place
    // What a rule on personal data points at may stand in a key or in a suggestion as well.
    let isQuiet = finding.rule.family == "LEK"
    self.finding = finding
    self.place = places.place(place.span)
    record = places.record(place.span)?.id
    key = isQuiet ? nil : places.key(place.span)
    summary = finding.rule.summary[language]
    detail = place.detail.map { SafeText.shown($0[language]) }
    help = SafeText.shown(finding.help[language])
    second = place.second.map { (places.place($0.span), SafeText.shown($0.detail[language])) }
    suggestion = isQuiet ? nil : place.suggestion.map { (places.place($0.span), $0.text) }
    waiver = finding.waiver
    fingerprint = fingerprints.next(
      finding.rule.code, places.home(place.span), key ?? "", place.detail?.en ?? "")
  }

  /// The word for its weight, the same in every language.
  var weight: String { finding.isOpen ? "open" : finding.severity.level }

  /// The waiver in words: why, by whom, until when.
  func waived(in language: Language) -> String? {
    waiver.map {
      let until = Wording(nl: "tot en met \($0.until)", en: "until \($0.until)")[language]
      return SafeText.shown("\($0.reason) (\($0.by), \(until))")
    }
  }

  /// What is there or lacking, with what stands at this place.
  var message: String { detail.map { "\(summary): \($0)" } ?? summary }
}

extension Severity {
  /// The word for programs, the same in every language.
  var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
}
