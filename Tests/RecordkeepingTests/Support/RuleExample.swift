@testable import Recordkeeping

/// A rule's example as a register, and the places that its arrows mark.
struct RuleExample {
  /// Ways of writing the same text that leave its meaning alone.
  enum Dress: CaseIterable {
    case plain, carriageReturns, longLetters, byteOrderMark
  }

  let reading: Reading
  /// In the order of the files.
  let marks: [Span]

  init(_ text: String, _ dress: Dress = .plain) {
    let variant = MarkedText.Variant(
      hasCRLF: dress == .carriageReturns, comment: dress == .longLetters ? "# één €-teken\n" : "")
    let shift = dress == .byteOrderMark ? 3 : 0
    let files = MarkedText(text, variant).files
    reading = .read(
      files.map { file in
        SourceFile(path: file.path, bytes: (shift > 0 ? [0xEF, 0xBB, 0xBF] : []) + file.bytes)
      })
    marks = files.enumerated().flatMap { number, file in
      file.marks.map { Span(file: number, start: $0.lowerBound + shift, end: $0.upperBound + shift) }
    }
  }

  func places(of rule: Rule) -> [Span] {
    rule.check.places(CheckContext(reading, on: LawDates.date)).map(\.span).sorted()
  }

  /// What else went wrong: an example shows one fault, and is read without others.
  func otherFlaws(than rule: Rule) -> [Flaw] {
    reading.flaws.filter { $0.code != rule.code && $0.code != "SYN05" }
  }
}
