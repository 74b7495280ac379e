/// How a demand stands: what the register answers, not whether the answer is right.
public enum CoverageState: String, CaseIterable, Sendable {
  /// Something that it asks is missing, or cannot be read.
  case open
  /// Something is missing, and someone has recorded why that may be for now.
  case waived
  /// The register says what is asked.
  case met
  /// The register says that there is nothing.
  case none
  /// Nothing is asked: the case that the demand speaks of does not arise.
  case notAsked = "not-asked"

  /// The state in words.
  public var wording: Wording {
    switch self {
    case .open: Wording(nl: "open", en: "open")
    case .waived: Wording(nl: "ontheffing", en: "waived")
    case .met: Wording(nl: "vermeld", en: "met")
    case .none: Wording(nl: "\"none\"", en: "\"none\"")
    case .notAsked: Wording(nl: "niet gevraagd", en: "not asked")
    }
  }

  /// The state of a whole whose parts have these states: one part that is open leaves the whole open.
  init(of parts: some Collection<CoverageState>) {
    self = Self.allCases.first { parts.contains($0) } ?? .notAsked
  }
}
