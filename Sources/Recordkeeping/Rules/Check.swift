/// How a rule finds the places that break it.
public struct Check: Sendable {
  /// Whether the rule speaks of something absent: in a draft, such a finding is an open point.
  public let isAbsence: Bool
  /// Whether only a folder on a disk can show the rule broken. Its examples name files: `@ path`, with arrows
  /// around the path that is at fault and, between parentheses, what a text cannot show.
  public let needsDisk: Bool
  /// Whether only a look at the site can show the rule broken. Its examples hold pages: `@@ site/contact.html`.
  public let needsSite: Bool
  /// Whether only pages that are made can show the rule broken. Its examples hold templates, words or the look.
  public let needsPages: Bool
  /// From a tour of a stretch of what was read to the places in it.
  let look: @Sendable (Survey) -> [Place]

  /// A check from a function of what was read. It is asked once, about everything together.
  public init(
    isAbsence: Bool, needsDisk: Bool = false, needsSite: Bool = false, needsPages: Bool = false,
    places: @escaping @Sendable (CheckContext) -> [Place]
  ) {
    self.isAbsence = isAbsence
    self.needsDisk = needsDisk
    self.needsSite = needsSite
    self.needsPages = needsPages
    look = { $0.looksAtAll ? places($0.context) : [] }
  }

  /// A check from a function of a tour, which other checks share. It sees a stretch of the register at a time, and so can
  /// say nothing that depends on records in another.
  init(isAbsence: Bool, touring look: @escaping @Sendable (Survey) -> [Place]) {
    self.isAbsence = isAbsence
    needsDisk = false
    needsSite = false
    needsPages = false
    self.look = look
  }

  /// From what was read to the places.
  public func places(_ context: CheckContext) -> [Place] { look(Survey(context)) }
}

extension Check {
  /// Reports what went wrong while the files were read.
  static func reading(code: String, isAbsence: Bool = false) -> Check {
    Check(isAbsence: isAbsence) { context in
      (context.flaws[code] ?? []).map { Place($0) }
    }
  }

  /// Reports what went wrong while the pages were made.
  static func making(code: String) -> Check {
    Check(isAbsence: false, needsPages: true) { context in reading(code: code).places(context) }
  }

  /// Reports what a look at the words and signs of all files found.
  static func scan(code: String, isAbsence: Bool = false) -> Check {
    Check(isAbsence: isAbsence) { context in context.scanned[code] ?? [] }
  }

  /// Reports what each of several checks finds; each says for itself whether something is absent.
  static func any(_ checks: Check...) -> Check {
    let isAbsence = checks.allSatisfy(\.isAbsence)
    return Check(
      isAbsence: isAbsence,
      touring: { survey in
        checks.flatMap { check in check.look(survey).map { $0.found(byAbsence: check.isAbsence) } }
      })
  }

  /// Looks at every record on a walk, each by itself.
  static func each<Keys: RecordKeys>(
    _ walk: Walk<Keys>, isAbsence: Bool = false, _ places: @escaping @Sendable (Visit<Keys>) -> [Place]
  ) -> Check {
    Check(
      isAbsence: isAbsence,
      touring: { survey in
        var found: [Place] = []
        for visit in survey.visits(of: walk) {
          let places = places(visit)
          if !places.isEmpty { found += places }
        }
        return found
      })
  }

  /// Looks at everything that is written in the file of a record.
  static func eachFile(
    isAbsence: Bool = false, _ places: @escaping @Sendable (Fields, CheckContext) -> [Place]
  ) -> Check {
    Check(isAbsence: isAbsence, touring: { survey in survey.records.flatMap { places($0, survey.context) } })
  }

  /// A key has to be there, on every record of a walk or where a condition holds.
  static func missing<Keys: RecordKeys, Value>(
    _ walk: Walk<Keys>, _ key: any KeyPath<Keys, Key<Value>> & Sendable,
    when condition: @escaping @Sendable (Visit<Keys>) -> Bool = { _ in true }
  ) -> Check {
    each(walk, isAbsence: true) { visit in
      guard condition(visit), let span = visit.record.placeOfAbsence(of: key) else { return [] }
      return [Place(span, detail: visit.record.emptiness(of: key))]
    }
  }

  /// At least one of several keys has to be there.
  static func oneOf<Keys: RecordKeys>(
    _ walk: Walk<Keys>, _ keys: [String],
    when condition: @escaping @Sendable (Visit<Keys>) -> Bool = { _ in true }
  ) -> Check {
    each(walk, isAbsence: true) { visit in
      let absences = keys.map { visit.record.fields.placeOfAbsence(of: $0) }
      guard let first = absences.first, !absences.contains(nil), condition(visit) else { return [] }
      return [Place(first ?? visit.record.span)]
    }
  }

  /// A value is a word that is known by name only to be refused.
  static func refused<Keys: RecordKeys, Value: Choice>(
    _ walk: Walk<Keys>, _ key: any KeyPath<Keys, Key<Value>> & Sendable
  ) -> Check {
    each(walk) { visit in
      guard let value = visit.record[dynamicMember: key], value.value.row?.isWrong ?? false else { return [] }
      return [Place(value.span)]
    }
  }

  /// A date that lies before the day of the check.
  static func past<Keys: RecordKeys>(
    _ walk: Walk<Keys>, _ key: any KeyPath<Keys, Key<Day>> & Sendable,
    when condition: @escaping @Sendable (Visit<Keys>) -> Bool = { _ in true }
  ) -> Check {
    each(walk) { visit in
      guard condition(visit), let day = visit.record[dynamicMember: key], day.value < visit.context.day else {
        return []
      }
      return [Place(day.span)]
    }
  }

  /// Reports what was odd about files and folders before they were read.
  static func loading(code: String) -> Check {
    Check(isAbsence: false, needsDisk: true) { context in reading(code: code).places(context) }
  }
}
