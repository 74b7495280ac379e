/// What kind of organisation is responsible.
public enum OrganisationKind: String, Choice {
  case company
  case soleTrader = "sole-trader"
  case association
  case foundation
  case publicBody = "public-body"
  case other

  /// The list of its words.
  public static let list = "organisation-kind"
}
