/// A consent of one kind on which something rests, and which none of its purposes asks for.
struct UnaskedConsent {
  /// The purpose that does not ask it, or the consent that does not cover it.
  let second: SecondPlace

  /// Nil where a purpose asks it, and where another rule tells that its consent is missing or misspelt.
  init?(to coverage: ConsentCoverage, for purposes: [Purpose]) {
    let isSettled = purposes.contains { purpose in
      guard let consent = purpose.consent else {
        return purpose.legalBasis?.value == .consent || !purpose.isWhole(\.consent)
      }
      return consent.coverage.contains(coverage) || !consent.isWhole(\.covers)
    }
    guard let first = purposes.first, !isSettled else { return nil }
    let asking = purposes.lazy.compactMap(\.consent).first
    second = asking.map { Self.place($0, coverage) } ?? Self.place(first)
  }

  /// The same for a consent that has to be explicit, whatever it covers.
  init?(explicitlyFor purposes: [Purpose]) {
    let isSettled = purposes.contains { purpose in
      guard let consent = purpose.consent else {
        return purpose.legalBasis?.value == .consent || !purpose.isWhole(\.consent)
      }
      return consent.explicit?.value ?? !consent.isWhole(\.explicit)
    }
    guard let first = purposes.first, !isSettled else { return nil }
    second = purposes.lazy.compactMap(\.consent).first.map { Self.place($0) } ?? Self.place(first)
  }

  private static func place(_ consent: Consent) -> SecondPlace {
    SecondPlace(
      consent.explicit?.span ?? consent.span,
      Wording(nl: "deze toestemming is niet uitdrukkelijk", en: "this consent is not explicit"))
  }

  private static func place(_ consent: Consent, _ coverage: ConsentCoverage) -> SecondPlace {
    SecondPlace(
      consent.covers?.span ?? consent.span,
      Wording(
        nl: "deze toestemming noemt `\(coverage.rawValue)` niet in covers",
        en: "this consent does not name `\(coverage.rawValue)` in covers"))
  }

  private static func place(_ purpose: Purpose) -> SecondPlace {
    SecondPlace(
      purpose.span, Wording(nl: "dit doel vraagt geen toestemming", en: "this purpose asks no consent"))
  }
}
