/// What allows a transfer outside the EEA (AVG art. 45-49).
public enum TransferGround: String, Choice {
  /// Art. 45.
  case adequacy
  /// Art. 46(2)(c).
  case standardClauses = "standard-clauses"
  /// Art. 47.
  case bindingCorporateRules = "binding-corporate-rules"
  /// Art. 46(2)(e).
  case codeOfConduct = "code-of-conduct"
  /// Art. 46(2)(f).
  case certification
  /// Art. 46(2)(a).
  case publicInstrument = "public-instrument"
  /// Art. 46(3)(a).
  case authorisedClauses = "authorised-clauses"
  /// Art. 49(1)(a).
  case explicitConsent = "explicit-consent"
  /// Art. 49(1)(b).
  case contract
  /// Art. 49(1)(c).
  case contractForPerson = "contract-for-person"
  /// Art. 49(1)(d).
  case publicInterest = "public-interest"
  /// Art. 49(1)(e).
  case legalClaims = "legal-claims"
  /// Art. 49(1)(f).
  case vitalInterests = "vital-interests"
  /// Art. 49(1)(g).
  case publicRegister = "public-register"
  /// Art. 49(1), second subparagraph.
  case lastResort = "last-resort"

  /// The list of its words.
  public static let list = "transfer-ground"

  /// Whether it is an appropriate safeguard, of which people can ask a copy (AVG art. 46, 47).
  var isSafeguard: Bool { row?.isTrue("safeguard") ?? false }

  /// Whether a public body may not use it when it exercises public power (AVG art. 49(3)).
  var isClosedToPublicPower: Bool {
    [.explicitConsent, .contract, .contractForPerson, .lastResort].contains(self)
  }
}
