extension Vocabulary {
  /// Categories of personal data, with flags.
  public static let dataCategories = Vocabulary(reading: PackageResources.data_categories_toml)
  /// Categories of data subjects, with plurals.
  public static let dataSubjects = Vocabulary(reading: PackageResources.data_subjects_toml)
  /// Purposes, with their usual legal bases (`usual-bases`) and retention terms (`terms`).
  public static let purposes = Vocabulary(reading: PackageResources.purposes_toml)
  /// Categories of parties, with their usual `roles`.
  public static let partyCategories = Vocabulary(reading: PackageResources.party_categories_toml)
  /// Security measures, with the `letters` of GDPR 32(1).
  public static let securityMeasures = Vocabulary(reading: PackageResources.security_measures_toml)
  /// Moments at which a retention period starts; the theme `until` gives what follows "until".
  public static let moments = Vocabulary(reading: PackageResources.moments_toml)
  /// Countries by ISO 3166-1 code; the themes `in`, `at` and `to` give the name within a sentence.
  public static let countries = Vocabulary(reading: PackageResources.country_names_toml)
  /// International organisations by the id used in place of a country's code.
  public static let organisations = Vocabulary(reading: PackageResources.organisations_toml)
  /// Retention terms in law and practice; `RetentionTerm` reads them further.
  public static let retentionTerms = Vocabulary(reading: PackageResources.retention_terms_toml)
  /// Supervisory authorities; `Authority` reads them further.
  public static let authorities = Vocabulary(reading: PackageResources.authorities_toml)

  init(reading bytes: [UInt8]) {
    self.init(LawFile.tables(bytes).map(VocabularyRow.init(_:)))
  }
}
