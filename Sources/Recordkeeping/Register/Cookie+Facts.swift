extension Cookie {
  /// Whether a visitor has to say yes first; of embedded content, whether one of its purposes asks consent for the
  /// device (Tw art. 11.7a(1), (3)).
  func needsConsent(of activity: ProcessingActivity) -> Bool {
    guard let kind = self.`class`?.value else { return false }
    switch kind.row?.text("consent") {
    case "always": return true
    case "usually": return consents(of: activity).contains { $0.coverage.contains(.device) }
    default: return false
    }
  }

  /// The consents of its purposes.
  func consents(of activity: ProcessingActivity) -> [Consent] {
    activity.purposes.filter { self.purposes?.value.contains($0.id) ?? false }.compactMap(\.consent)
  }
}
