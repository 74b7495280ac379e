/// The keys that have to be there, as JSON Schema. In a draft what is missing is an open point, so an activity is held to
/// them only from the day it is planned. The properties stand here once more, and others are allowed, because tools for
/// TOML take each part of a schema for the whole.
struct DemandSchema {
  func content(of table: TableDeclaration) -> JSON {
    guard table === ActivityKeys.table else { return ["allOf": .list([demands(of: table)])] }
    let status = ActivityStatus.allCases.filter { $0 != .draft }.map(\.rawValue)
    let isReady = premise("status", status)
    return [
      "required": ["status"], "allOf": [["if": isReady, "then": demands(of: table)]],
    ]
  }

  private func demands(of table: TableDeclaration) -> JSON {
    var properties: [(String, JSON)] = []
    for key in table.keys {
      if let inner = inner(of: key) {
        properties.append((key.name, inner))
      } else if table.demanded.contains(key.name) {
        properties.append((key.name, [:]))
      }
    }
    let conditions = conditions(of: table)
    let own: JSON = [
      "required": .strings(table.demanded), "properties": .table(properties), "additionalProperties": true,
    ]
    return conditions.isEmpty ? own : own.with(["allOf": .list(conditions)])
  }

  /// The demands on the tables under a key; nil where there are none.
  private func inner(of key: KeyDeclaration) -> JSON? {
    guard let table = key.kind.table, table !== WaiverKeys.table else { return nil }
    let demands = demands(of: table)
    switch key.kind {
    case .rows: return ["additionalProperties": demands]
    case .list: return demands.with(["items": demands])
    default: return demands
    }
  }

  /// Keys that another key of the same table calls for.
  private func conditions(of table: TableDeclaration) -> [JSON] {
    table.keys.compactMap { key in
      guard key.requirement.weight == .required, let fact = key.requirement.premise else { return nil }
      let then: JSON = [
        "required": [.text(key.name)], "properties": .one(key.name, [:]), "additionalProperties": true,
      ]
      return [
        "if": premise(fact.key, fact.words), fact.isDenied ? "else" : "then": then,
      ]
    }
  }

  private func premise(_ key: String, _ words: [String]) -> JSON {
    [
      "properties": .one(key, ["enum": .strings(words)]), "required": [.text(key)],
      "additionalProperties": true,
    ]
  }
}
