/// What a register holds that never comes on the site: how many keys, and of which kinds.
struct InternalKeys {
  private var count = 0
  private var tables: [String: Int] = [:]
  private var namesSecurity = false

  init(of register: Register) {
    for fields in register.records { gather(fields, isInternal: false) }
  }

  /// `214 internal keys, among them security measures and 14 processing agreements`.
  var wording: Wording { Wording(nl: text(.nl), en: text(.en)) }

  private mutating func gather(_ fields: Fields, isInternal: Bool) {
    for entry in fields.entries {
      let isInternal = isInternal || fields.table[entry.key]?.visibility == .internal
      switch entry.content {
      case .table(let inner):
        tables[entry.key, default: 0] += 1
        gather(inner, isInternal: isInternal)
      case .rows(let rows): for row in rows { gather(row, isInternal: isInternal) }
      default: count += isInternal ? 1 : 0
      }
      namesSecurity = namesSecurity || entry.key == "security-measures"
    }
  }

  private func text(_ language: Language) -> String {
    let total = Tally.count(
      count, Wording(nl: "interne sleutel", en: "internal key"),
      Wording(nl: "interne sleutels", en: "internal keys"), language)
    let kinds = kinds(language)
    guard let last = kinds.last else { return total }
    let head = kinds.dropLast().joined(separator: ", ")
    let and = Wording(nl: " en ", en: " and ")[language]
    let among = Wording(nl: ", waaronder ", en: ", among them ")[language]
    return total + among + (head.isEmpty ? last : head + and + last)
  }

  private func kinds(_ language: Language) -> [String] {
    let security = Wording(nl: "beveiligingsmaatregelen", en: "security measures")[language]
    return (namesSecurity ? [security] : [])
      + Self.kinds.compactMap { kind in
        guard let count = tables[kind.key] else { return nil }
        return Tally.count(count, kind.one, kind.many, language)
      }
  }

  private static let kinds: [(key: String, one: Wording, many: Wording)] = [
    (
      "agreement", Wording(nl: "verwerkersovereenkomst", en: "processing agreement"),
      Wording(nl: "verwerkersovereenkomsten", en: "processing agreements")
    ),
    (
      "balancing-test", Wording(nl: "belangenafweging", en: "balancing test"),
      Wording(nl: "belangenafwegingen", en: "balancing tests")
    ),
    (
      "impact-assessment", Wording(nl: "effectbeoordeling", en: "impact assessment"),
      Wording(nl: "effectbeoordelingen", en: "impact assessments")
    ),
  ]
}
