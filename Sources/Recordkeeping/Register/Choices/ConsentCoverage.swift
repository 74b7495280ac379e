/// What a consent is given for (AVG art. 6, 9, 22, 49; Tw art. 11.7, 11.7a).
public enum ConsentCoverage: String, Choice {
  case legalBasis = "legal-basis"
  case specialCategories = "special-categories"
  case automatedDecision = "automated-decision"
  case transfer
  case device
  case electronicMessages = "electronic-messages"

  /// The list of its words.
  public static let list = "consent-covers"
}
