/// What a register said at a moment, in a form that two moments can be compared in.
public struct RegisterFacts: Sendable {
  /// The records as a register; their places mean nothing any more.
  let register: Register
  let organisation: FactRecord?
  let activities: [FactRecord]
  let parties: [FactRecord]
  /// Equal for two registers with the same parties and words; nil where that is not known.
  var stamp: [Int]?

  /// The facts of a register that was read.
  public init(_ reading: Reading) {
    let register = reading.register
    let faulty = Self.faulty(in: reading)
    self.init(
      organisation: register.organisation.map { FactRecord($0.fields, in: reading.files, faulty: faulty) },
      activities: register.activities.map { FactRecord($0.fields, in: reading.files, faulty: faulty) },
      parties: register.parties.map { FactRecord($0.fields, in: reading.files, faulty: faulty) },
      languages: register.languages, vocabularies: register.vocabularies)
  }

  init(
    organisation: FactRecord?, activities: [FactRecord], parties: [FactRecord], languages: [String],
    vocabularies: Vocabularies, stamp: [Int]? = nil
  ) {
    self.organisation = organisation
    self.activities = activities
    self.parties = parties
    self.stamp = stamp
    register = Register(
      organisation: organisation.map { Organisation($0.fields) },
      activities: activities.map { ProcessingActivity($0.fields) }, parties: parties.map { Party($0.fields) },
      languages: languages, vocabularies: vocabularies)
  }

  /// The records of whose files, or whose translations, a part was guessed or passed over while they were read.
  private static func faulty(in reading: Reading) -> Set<RecordPath.Record> {
    let errors = reading.flaws.filter { Rulebook.byCode[$0.code]?.severity == .error }
    return Set(
      errors.compactMap { flaw in
        guard reading.files.indices.contains(flaw.span.file) else { return nil }
        return RecordPath(reading.files[flaw.span.file].path)?.record
      })
  }

  /// The records that people of an audience are told of, as far as the register says; drafts and plans are not.
  func told(to audience: String) -> [FactRecord] {
    activities.filter { record in
      let activity = ProcessingActivity(record.fields)
      return activity.isFor(audience) && [.active, .ended].contains(activity.status?.value)
    }
  }

  /// Whether there is a statement for an audience.
  func hasStatement(for audience: String) -> Bool { organisation != nil && !told(to: audience).isEmpty }

  /// Whether every record was understood.
  var isReadable: Bool {
    ([organisation].compactMap { $0 } + activities + parties).allSatisfy(\.isReadable)
  }
}
