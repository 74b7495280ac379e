/// Finds the keys that a declaration demands and nobody answered.
enum AbsentKeys {
  static func places(_ weight: Requirement.Weight, in fields: Fields, of register: Register) -> [Place] {
    var places: [Place] = []
    add(weight, in: fields, around: [], register, to: &places)
    return places
  }

  private static func add(
    _ weight: Requirement.Weight, in fields: Fields, around: [Fields], _ register: Register,
    to places: inout [Place]
  ) {
    for key in fields.table.demanded(weight) {
      guard let span = fields.placeOfAbsence(of: key) else { continue }
      let scope = Scope(fields: fields, around: around, register: register)
      guard key.requirement.holds(scope) else { continue }
      places.append(place(span, key, scope, isBlank: fields.isBlank(key.name)))
    }
    if !fields.hasInner { return }
    let around = around + [fields]
    for entry in fields.entries {
      switch entry.content {
      case .table(let inner): add(weight, in: inner, around: around, register, to: &places)
      case .rows(let rows): for row in rows { add(weight, in: row, around: around, register, to: &places) }
      default: break
      }
    }
  }

  private static func place(
    _ span: Span, _ key: KeyDeclaration, _ scope: Scope, isBlank: Bool
  ) -> Place {
    Place(
      span,
      detail: isBlank
        ? Wording(
          nl: "`\(key.name)` is leeg. \(key.means.nl)", en: "`\(key.name)` is empty. \(key.means.en)")
        : Wording(nl: "`\(key.name)`: \(key.means.nl)", en: "`\(key.name)`: \(key.means.en)"),
      help: Wording(
        nl: "`avgreg explain \(key.name)` toont wat u kunt invullen",
        en: "`avgreg explain \(key.name)` shows what to fill in"),
      blocksPublication: key.visibility == .public && scope.isPublished)
  }
}

extension Check {
  /// Keys of a weight that are required by their declaration, where no other rule tells of them.
  static func absentKeys(_ weight: Requirement.Weight) -> Check {
    eachFile(isAbsence: true) { AbsentKeys.places(weight, in: $0, of: $1.register) }
  }
}
