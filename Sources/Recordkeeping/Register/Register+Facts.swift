extension Register {
  /// What makes a row's kind of data ask for more care; the register's own kinds count too.
  func flags(of row: PersonalData) -> Set<VocabularyRow.Flag> {
    dataCategories?[row.kind]?.flags ?? []
  }

  /// The retention term of an id; the register's own terms count too.
  func retentionTerm(_ id: String) -> RetentionTerm? {
    // Texts are equal when they look alike; an id is its bytes.
    retentionTerms[id].flatMap { $0.id.hasBytes(of: id) ? $0 : nil }
  }

  /// The moment of an id in words that follow "after".
  func moment(_ id: String) -> Wording? { vocabularies["moments"]?[id]?.wording }
}
