extension EditableText {
  /// Flaws of the bytes, which say nothing against the reading of facts.
  private static let harmless = Set(
    [
      SyntaxFault.encodingNotUTF8, .nulByte, .byteOrderMark, .carriageReturnAlone, .controlCharacter,
      .textTooLong,
    ].map(\.rawValue))

  /// The first flaw of the grammar in a stretch.
  func flaw(in stretch: Range<Int>) -> Flaw? {
    flaws.first { flaw in
      !Self.harmless.contains(flaw.code) && stretch.lowerBound <= flaw.span.start
        && flaw.span.start < stretch.upperBound
    }
  }

  /// The lines from the heading above an offset up to the next heading.
  func section(at offset: Int) -> Range<Int> {
    let headings = statements.filter(\.kind.isHeading).map(\.range.lowerBound)
    let start = headings.last { $0 <= offset } ?? range.lowerBound
    return start..<max(start, headings.first { $0 > offset } ?? range.upperBound)
  }
}
