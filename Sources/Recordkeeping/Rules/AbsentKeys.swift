/// Finds the keys that a declaration demands and nobody answered.
enum AbsentKeys {
  static func places(_ weight: Requirement.Weight, in context: CheckContext) -> [Place] {
    let register = context.register
    let records =
      (register.organisation.map { [$0.fields] } ?? []) + register.activities.map(\.fields)
      + register.parties.map(\.fields)
    return records.flatMap { places(weight, in: $0, around: [], register) }
  }

  private static func places(
    _ weight: Requirement.Weight, in fields: Fields, around: [Fields], _ register: Register
  ) -> [Place] {
    let scope = Scope(fields: fields, around: around, register: register)
    let own = fields.table.keys.compactMap { key -> Place? in
      let requirement = key.requirement
      guard requirement.weight == weight, requirement.codes.isEmpty,
        let span = fields.placeOfAbsence(of: key), requirement.holds(scope)
      else { return nil }
      return place(span, key, scope, isBlank: fields.isBlank(key.name))
    }
    return own + fields.inner.flatMap { places(weight, in: $0, around: around + [fields], register) }
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
    Check(isAbsence: true) { AbsentKeys.places(weight, in: $0) }
  }
}
