/// One key of a record, declared once: reading, findings about it and its explanation come from here.
public struct Key<Value: FieldValue>: KeyDeclaring {
  /// What is known of the key, whatever its type.
  public let declaration: KeyDeclaration

  init(
    _ name: String, _ requirement: Requirement = .optional, _ visibility: KeyDeclaration.Visibility,
    _ words: WordSource? = nil, unknown: String = "KEY04", law: [Provision] = [], nl: String, en: String
  ) {
    declaration = KeyDeclaration(
      name: name, kind: Value.kind, answersNone: Value.answersNone, requirement: requirement,
      visibility: visibility, words: words ?? Value.words, unknownWordCode: unknown, law: law,
      means: Wording(nl: nl, en: en))
  }
}

/// Anything that declares a key, whatever the type of its value.
public protocol KeyDeclaring: Sendable {
  /// What is known of the key.
  var declaration: KeyDeclaration { get }
}
