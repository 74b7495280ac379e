extension Register {
  /// What makes a row's kind of data ask for more care; the register's own kinds count too.
  func flags(of row: PersonalData) -> Set<VocabularyRow.Flag> {
    vocabularies["data-categories"]?[row.kind]?.flags ?? []
  }

  /// The retention term of an id; the register's own terms count too.
  func retentionTerm(_ id: String) -> RetentionTerm? {
    vocabularies["retention-terms"]?[id].flatMap(RetentionTerm.init(_:))
  }

  /// The moment of an id in words that follow "after".
  func moment(_ id: String) -> Wording? { vocabularies["moments"]?[id]?.wording }
}
