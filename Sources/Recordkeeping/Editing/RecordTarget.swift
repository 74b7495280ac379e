/// A record that is to be changed, or its translation: `nieuwsbrief`, `nieuwsbrief.en`, `organisation`.
public struct RecordTarget: Sendable {
  /// The record.
  public let record: FoundRecord
  /// The language of the translation; nil for the record itself.
  public let language: String?

  /// The path of the file from the register's folder.
  public var path: String {
    guard let language else { return record.path }
    return String(decoding: record.path.utf8.dropLast(3), as: UTF8.self) + ".\(language).md"
  }

  /// The records that somebody named: one, or that of each register that has it. Throws where there is none, and where
  /// several have it and one is meant.
  public static func find(
    _ name: String, in checkups: [Checkup], all isAll: Bool = false
  ) throws(RunError) -> [RecordTarget] {
    let file = name.utf8.split(separator: UInt8(ascii: "/")).last.map {
      String(decoding: Array($0), as: UTF8.self)
    }
    let ending = file?.utf8.suffix(3).elementsEqual(".md".utf8) ?? false ? "" : ".md"
    guard let read = file.flatMap({ RecordName($0 + ending) }), let language = read.language else {
      return try records(name, in: checkups, isAll).map { RecordTarget(record: $0, language: nil) }
    }
    let targets = try records(read.id, in: checkups, isAll).map {
      RecordTarget(record: $0, language: language)
    }
    let there = targets.filter { target in
      target.record.checkup.reading.files.contains { $0.path == target.path }
    }
    guard there.isEmpty, let first = targets.first else { return there }
    throw .fileMissing(first.record.checkup.register.shown(first.path))
  }

  private static func records(
    _ name: String, in checkups: [Checkup], _ isAll: Bool
  ) throws(RunError) -> [FoundRecord] {
    let having = checkups.filter { checkup in (try? FoundRecord.find(name, in: [checkup])) != nil }
    if !isAll, having.count > 1 { throw .recordInSeveral(name, having.map(\.register), offersAll: true) }
    if having.isEmpty { return [try FoundRecord.find(name, in: checkups)] }
    return try having.map { (checkup) throws(RunError) in try FoundRecord.find(name, in: [checkup]) }
  }
}
