/// Every table of the format, for `explain` and for finding where a misplaced key belongs.
public enum KeyCatalogue {
  /// The tables, in the order of the format's description.
  public static let tables: [TableDeclaration] = [
    OrganisationKeys.table, OfficerKeys.table, RepresentativeKeys.table, RightsRequestKeys.table,
    AuthorityKeys.table, ActivityKeys.table, InformationExemptionKeys.table, RightsLimitKeys.table,
    PurposeKeys.table, AssessmentKeys.table, ConsentKeys.table, EvidenceKeys.table, PersonalDataKeys.table,
    RetentionKeys.table, SelectionListKeys.table, PartyKeys.table, AgreementKeys.table, TransferKeys.table,
    LastResortKeys.table, JointControllerKeys.table, CookieKeys.table, AutomatedDecisionKeys.table,
    ImpactAssessmentKeys.table, ClientControllerKeys.table, FormKeys.table, WaiverKeys.table,
  ]
}
