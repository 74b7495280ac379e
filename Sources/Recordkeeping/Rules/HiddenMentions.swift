/// Names of parties that stand in files which were not read whole, or behind a name that leads nowhere.
struct HiddenMentions {
  /// Front matter in which something was wrong, as it was written.
  private let texts: [(file: Int, bytes: ArraySlice<UInt8>)]
  /// Whether a record of which nothing is known, or a name that leads nowhere, may name any party.
  private let isIncomplete: Bool

  init(in context: CheckContext) {
    let bodies = Self.bodies(context.register)
    let flaws = context.flaws.values.joined()
    let faulty = Set(flaws.map(\.span.file))
    let records = context.files.indices.filter { Self.canName(context.files[$0]) }
    texts = records.filter { faulty.contains($0) || bodies[$0] == nil }.map { number in
      let bytes = context.files[number].bytes
      return (number, bytes.prefix(bodies[number] ?? bytes.count))
    }
    let hasLostName = ["REC01", "ENT05", "ORG07", "REF04", "SYN01", "SYN02"].contains { code in
      context.flaws[code] != nil
    }
    isIncomplete = hasLostName || !context.register.hasAllActivities || !context.register.hasAllParties
  }

  /// Whether a file other than the party's own may name it.
  func contains(_ id: String, besides file: Int) -> Bool {
    isIncomplete || texts.contains { $0.file != file && Self.isWord(id, in: $0.bytes) }
  }

  /// Facts stand in records, not in their translations or other files.
  private static func canName(_ file: SourceFile) -> Bool {
    guard let record = RecordPath(file.path), record.language == nil else { return false }
    return record.kind == .activity || record.kind == .party
  }

  /// Where the front matter ends, by file.
  private static func bodies(_ register: Register) -> [Int: Int] {
    let ends = register.records.compactMap { fields in
      fields.body.map { (fields.span.file, $0.original.range.lowerBound) }
    }
    return Dictionary(ends, uniquingKeysWith: { first, _ in first })
  }

  private static func isWord(_ id: String, in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split { !isPart($0) }.contains { $0.elementsEqual(id.utf8) }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
