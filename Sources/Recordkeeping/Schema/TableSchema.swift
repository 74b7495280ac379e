/// What a table may hold, as JSON Schema. An empty text stands for a question that is still open, whatever the form of the
/// answer, so it is allowed everywhere.
struct TableSchema {
  let language: Language

  /// The keys of a table and no others.
  func content(of table: TableDeclaration) -> JSON {
    let properties = table.keys.map { key in (key.name, schema(of: key)) }
    return ["properties": .table(properties), "additionalProperties": false]
  }

  /// The waivers of any table, which are the same everywhere.
  var waivers: JSON {
    let waiver: JSON = ["type": "object", "required": .strings(WaiverKeys.table.demanded)]
    return rows(WaiverKeys.waivers.declaration, WaiverKeys.table, waiver)
  }

  private func schema(of key: KeyDeclaration) -> JSON {
    if key.name == WaiverKeys.waivers.declaration.name { return ["$ref": "#/definitions/waivers"] }
    let description: JSON = ["description": .text(key.means[language])]
    return description.with(form(of: key))
  }

  private func form(of key: KeyDeclaration) -> JSON {
    switch key.kind {
    case .text, .string: return ["type": "string"]
    case .address: return ["type": "string", "pattern": .text(SchemaPattern.address)]
    case .fingerprint: return ["type": "string", "pattern": .text(SchemaPattern.fingerprint)]
    case .email: return ["type": "string", "pattern": .text(SchemaPattern.email)]
    case .number:
      return [
        "type": ["integer", "string"], "minimum": 0, "maximum": .number(Int(Int32.max)), "maxLength": 0,
      ]
    case .flag: return ["type": ["boolean", "string"], "maxLength": 0]
    case .day: return day(key)
    case .period(let instead):
      return ["type": "string", "pattern": .text(SchemaPattern.period(instead + none(key)))]
    case .word: return WordSchema(key).word
    case .words: return typed(["array"], key).with(["items": WordSchema(key).item])
    case .table(let table): return typed(["object"], key).with(content(of: table()))
    case .rows(let table): return rows(key, table(), ["type": "object"])
    case .list(let table):
      let one: JSON = ["type": "object"]
      return typed(["object", "array"], key).with(content(of: table())).with([
        "items": one.with(content(of: table()))
      ])
    case .days:
      return typed(["object"], key).with(["additionalProperties": ["type": "string", "format": "date"]])
    case .map: return typed(["object"], key).with(["additionalProperties": WordSchema(key).item])
    }
  }

  /// Tables under ids.
  private func rows(_ key: KeyDeclaration, _ table: TableDeclaration, _ head: JSON) -> JSON {
    let row = head.with(content(of: table))
    return typed(["object"], key).with([
      "patternProperties": .one(SchemaPattern.name(of: table), row),
      "additionalProperties": false,
    ])
  }

  /// A form other than text, or the text that says that nobody has answered or that there is nothing.
  private func typed(_ types: [String], _ key: KeyDeclaration) -> JSON {
    ["type": .strings(types + ["string"]), "pattern": .text(SchemaPattern.words(none(key)))]
  }

  /// A date as TOML writes it, without quotes; tools for TOML look for this very form.
  private func day(_ key: KeyDeclaration) -> JSON {
    ["anyOf": [["type": "string", "format": "date"], ["enum": .strings(none(key) + [""])]]]
  }

  private func none(_ key: KeyDeclaration) -> [String] { key.answersNone ? ["none"] : [] }
}

extension TableDeclaration {
  /// The keys that always have to be there.
  var demanded: [String] {
    keys.filter { $0.requirement.weight == .required && $0.requirement.condition == nil }.map(\.name)
  }
}
