@testable import Recordkeeping

/// A rule's example as a register, and the places that its arrows mark.
struct RuleExample {
  /// Ways of writing the same text that leave its meaning alone.
  enum Dress: CaseIterable {
    case plain, carriageReturns, longLetters, byteOrderMark
  }

  let reading: Reading
  /// What Git tells, of a part that is called `git log`.
  let watched: WatchedFiles?
  /// In the order of the files.
  let marks: [Span]

  init(_ text: String, _ dress: Dress = .plain) {
    let variant = MarkedText.Variant(
      hasCRLF: dress == .carriageReturns, comment: dress == .longLetters ? "# één €-teken\n" : "")
    let shift = dress == .byteOrderMark ? 3 : 0
    let written = MarkedText(text, variant).files
    let files = written.filter { $0.path != ScriptedLog.name }
    reading = .read(
      files.map { file in
        SourceFile(path: file.path, bytes: (shift > 0 ? [0xEF, 0xBB, 0xBF] : []) + file.bytes)
      })
    let log = written.first { $0.path == ScriptedLog.name }.map { ScriptedLog($0.bytes) }
    watched = log?.watched(by: reading.register)
    marks = files.enumerated().flatMap { number, file in
      file.marks.map { Span(file: number, start: $0.lowerBound + shift, end: $0.upperBound + shift) }
    }
  }

  func places(of rule: Rule) -> [Span] {
    rule.check.places(CheckContext(reading, on: LawDates.date, watched: watched)).map(\.span).sorted()
  }

  /// What else went wrong: an example shows one fault, and is read without others.
  func otherFlaws(than rule: Rule) -> [Flaw] {
    reading.flaws.filter { $0.code != rule.code && $0.code != "SYN05" }
  }
}
