/// What a register's own words may hold: names in every language, flags and facts.
struct VocabularySchema {
  var content: JSON {
    let row: JSON = [
      "type": "object", "properties": .table(facts),
      "patternProperties": .one(VocabularyFact.labels, ["type": "string"]), "additionalProperties": false,
    ]
    let rows: JSON = [
      "type": "object", "patternProperties": .one("^\(SchemaPattern.id)$", row),
      "additionalProperties": false,
    ]
    return [
      "properties": .table(Vocabularies.builtIn.names.map { ($0, rows) }), "additionalProperties": false,
    ]
  }

  private var facts: [(String, JSON)] {
    let flags: JSON = [
      "type": "array",
      "items": ["type": "string", "enum": .strings(VocabularyRow.Flag.allCases.map(\.rawValue))],
    ]
    return [("flags", flags)] + VocabularyFact.all.map { ($0.name, schema(of: $0)) }
  }

  private func schema(of fact: VocabularyFact) -> JSON {
    switch fact.form {
    case .flag: ["type": "boolean"]
    case .words: ["type": "array", "items": ["type": "string"]]
    case .text: ["type": "string"]
    case .period: ["type": "string", "pattern": .text(SchemaPattern.period([]))]
    case .kind: ["type": "string", "enum": .strings(RetentionTerm.Kind.allCases.map(\.rawValue))]
    }
  }
}
