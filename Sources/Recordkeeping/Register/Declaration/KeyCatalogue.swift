/// Every table of the format, for `explain` and for finding where a misplaced key belongs.
public enum KeyCatalogue {
  /// The types of which the properties are keys, in the order of the format's description.
  static let types: [any RecordKeys.Type] = [
    OrganisationKeys.self, OfficerKeys.self, RepresentativeKeys.self, RightsRequestKeys.self,
    AuthorityKeys.self, ActivityKeys.self, InformationExemptionKeys.self, RightsLimitKeys.self,
    PurposeKeys.self, AssessmentKeys.self, ConsentKeys.self, EvidenceKeys.self, PersonalDataKeys.self,
    RetentionKeys.self, SelectionListKeys.self, PartyKeys.self, AgreementKeys.self, TransferKeys.self,
    LastResortKeys.self, JointControllerKeys.self, CookieKeys.self, AutomatedDecisionKeys.self,
    ImpactAssessmentKeys.self, ClientControllerKeys.self, FormKeys.self, WaiverKeys.self,
  ]

  /// Their tables.
  public static let tables: [TableDeclaration] = types.map { $0.table }

  /// The same, and the key that translations alone have.
  static let explained = tables + [TranslationKeys.table]

  /// The names that stand between the brackets of headings, of records and of `vocabulary.toml`.
  static let headingNames = Set(
    tables.flatMap(\.keys).filter(\.kind.isTable).map(\.name) + Vocabularies.builtIn.names)
}
