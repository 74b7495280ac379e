/// What a translation may hold, whatever it is a translation of: texts, in the tables of the record.
struct TranslationSchema {
  let language: Language

  var content: JSON {
    let tables = [OrganisationKeys.table, ActivityKeys.table, PartyKeys.table]
    var seen: Set<String> = []
    let texts = tables.flatMap(texts).filter { seen.insert($0.0).inserted }
    let key = TranslationKeys.keys.translatedFrom.declaration
    let source: JSON = [
      "type": "string", "description": .text(key.means[language]),
    ]
    return [
      "properties": .table(texts + [(key.name, source)]), "additionalProperties": false,
    ]
  }

  private func texts(of table: TableDeclaration) -> [(String, JSON)] {
    table.keys.compactMap { key in schema(of: key).map { (key.name, $0) } }
  }

  /// A text, or a table with texts in it; nil for facts.
  private func schema(of key: KeyDeclaration) -> JSON? {
    if key.isTranslatable { return ["type": "string", "description": .text(key.means[language])] }
    guard let table = key.kind.table else { return nil }
    let texts = texts(of: table)
    if texts.isEmpty { return nil }
    let one: JSON = [
      "type": "object", "properties": .table(texts), "additionalProperties": false,
    ]
    switch key.kind {
    case .rows:
      return [
        "type": "object", "patternProperties": .one(SchemaPattern.name(of: table), one),
        "additionalProperties": false,
      ]
    case .list:
      return [
        "type": ["object", "array"], "properties": .table(texts), "additionalProperties": false, "items": one,
      ]
    default: return one
    }
  }
}
