extension PersonalData {
  /// The kind of data: the category, else the row's own name.
  public var kind: String { self.category?.value.id ?? id }

  /// Whether it comes from someone other than the person; observed and derived data do not (AVG art. 13, 14).
  public var hasIndirectSource: Bool {
    self.source?.value.ids.contains { !Self.ownSources.contains($0) } ?? false
  }

  /// Whether people give it themselves.
  var isGivenByPerson: Bool { self.source?.value.contains("data-subject") ?? false }

  private static let ownSources: Set<String> = ["data-subject", "observed", "derived"]
}
