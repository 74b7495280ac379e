/// What the facts of an activity were when somebody reviewed it: 16 hexadecimal digits.
///
/// They are the start of the SHA-256 of lines in UTF-8, each ended by LF. First comes `avgreg-review-1`. Then, by their
/// bytes and each once, come the lines of what was read of the front matter:
///
/// - `path = value` for every answer; `"none"` counts as an answer, a key without a value as none. Of a list of words
///   each word has a line of its own, so that their order does not count;
/// - `path` alone for every table, so that a row that says nothing but its name counts as well.
///
/// A path is the keys and row names with points between, as in `purposes.newsletter.purpose`; in it, every byte but
/// `a-z A-Z 0-9 - _` is `%` and two hexadecimal digits. Tables in a list are counted from 0: their order counts. A value
/// is what it says, not how it is written: white space in texts is one space, and none at their ends; numbers are in
/// digits, days as in `2026-11-23`, periods as in `7 years`, flags `true` or `false`. The lines end, where the body has
/// words, with an empty line and the lines of the body without blanks at their ends, from its first to its last line
/// with words.
///
/// Left out are the keys at the top that say when and how it is reviewed (`reviewed`, `reviewed-facts`, `review-by`,
/// `watch`), `notes`, and waivers in any table: none of them is a fact of the activity. What parties and the
/// organisation say stands in their own records, and translations have a fingerprint of their own.
struct ReviewFingerprint: Equatable, Sendable {
  /// As it stands in a record.
  let text: String
  /// What was read of the front matter.
  let facts: Set<Line>
  /// The lines of the body, and the empty one before them.
  let body: [String]

  /// One answer, or a table.
  struct Line: Hashable, Sendable {
    /// The keys and row names that lead to it.
    let path: String
    /// What it says; nil for a table.
    let value: String?

    fileprivate var text: String { value.map { "\(path) = \($0)" } ?? path }
  }

  /// The keys at the top of an activity that are no facts of it.
  static let exceptions: Set<String> = ["reviewed", "reviewed-facts", "review-by", "watch", "notes"]

  /// The fingerprint of an activity with the bytes of its body; nil where a part of it could not be read.
  init?(of activity: ProcessingActivity, body: ArraySlice<UInt8>) {
    var lines = FactLines()
    lines.add(activity.fields, path: "", except: Self.exceptions)
    if lines.isIncomplete { return nil }
    facts = lines.lines
    self.body = FingerprintLines.lines(of: body)
    let sorted = facts.map(\.text).sorted { $0.precedes($1) }
    text = FingerprintLines.digits(of: ["avgreg-review-1"] + sorted + self.body)
  }

  /// Whether a text has the form of a fingerprint.
  static func isFingerprint(_ text: String) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "f")
    return text.utf8.count == 16 && text.utf8.allSatisfy { $0.isDigit || letters.contains($0) }
  }
}

/// What a record says, a line for each answer.
private struct FactLines {
  private(set) var lines: Set<ReviewFingerprint.Line> = []
  /// Whether there is more than was understood: of that, nobody can say that it has changed.
  private(set) var isIncomplete = false

  mutating func add(_ fields: Fields, path: String, except: Set<String> = []) {
    if fields.isLossy { isIncomplete = true }
    let excused = except.union([WaiverKeys.waivers.declaration.name])
    for entry in fields.entries where !excused.contains(entry.key) {
      if !entry.isWhole { isIncomplete = true }
      let place = Self.joined(path, entry.key)
      switch entry.content {
      case .table(let inner): addTable(inner, place)
      case .rows(let rows):
        let isList = fields.table[entry.key]?.kind.isList ?? false
        for (number, row) in rows.enumerated() {
          addTable(row, Self.joined(place, isList ? String(number) : row.id))
        }
      default: add(entry.content, place)
      }
    }
  }

  private mutating func addTable(_ fields: Fields, _ path: String) {
    lines.insert(ReviewFingerprint.Line(path: path, value: nil))
    add(fields, path: path)
  }

  private mutating func add(_ content: FieldContent, _ path: String) {
    switch content {
    case .nothing: add("none", path)
    case .text(let text): add(text.original, path)
    case .string(let string): add(string, path)
    case .number(let number): add("\(number)", path)
    case .flag(let flag): add("\(flag)", path)
    case .day(let day): add("\(day)", path)
    case .period(let period): add("\(period)", path)
    case .words(let words): for word in words { add(word.value, path) }
    case .days(let days): for (name, day) in days { add("\(day.value)", Self.joined(path, name)) }
    case .map(let map): for (name, word) in map { add(word.value, Self.joined(path, name)) }
    case .unreadable: isIncomplete = true
    case .table, .rows: break
    }
  }

  private mutating func add(_ value: String, _ path: String) {
    lines.insert(ReviewFingerprint.Line(path: path, value: VisibleText.collapsed(value)))
  }

  private static func joined(_ path: String, _ name: String) -> String {
    let name = name.utf8.map(written).joined()
    return path.isEmpty ? name : "\(path).\(name)"
  }

  private static func written(_ byte: UInt8) -> String {
    if byte.isBareKey { return String(UnicodeScalar(byte)) }
    let digits = String(byte, radix: 16)
    return digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
  }
}
