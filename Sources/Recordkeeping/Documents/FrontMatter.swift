/// A file of a register taken apart: TOML between `+++` lines, Markdown below.
public struct FrontMatter: Sendable {
  /// What stands between the fences.
  public let toml: TOMLDocument
  /// The opening `+++`; empty at the start of the file when there is none.
  public let fence: Span
  /// The bytes after the line with the closing `+++`.
  public let body: Range<Int>
  /// Whether there was anything to read facts from.
  let isFound: Bool
  /// Everything that went wrong, in the order of the file: fences, encoding, TOML, size.
  public let flaws: [Flaw]

  /// How many bytes a body may have.
  static let longestBody = 65_536
  /// How many bytes a line of front matter may have.
  static let longestLine = 65_536

  /// Takes a file apart; what is lacking is reported and guessed.
  public static func read(
    _ file: SourceFile, number: Int, tables: Set<String> = []
  ) -> FrontMatter {
    var fences = Fences(file.bytes, file: number)
    fences.find()
    var flaws = fences.flaws
    var encoding = TextEncoding(file.bytes, file: number)
    encoding.check(0..<fences.toml.lowerBound)
    encoding.check(fences.toml, longestLine: longestLine)
    encoding.check(fences.toml.upperBound..<file.bytes.count)
    // In a file saved as UTF-16 no fence can be seen: that is the same fault.
    flaws = encoding.isUTF16 ? encoding.flaws : flaws + encoding.flaws
    if fences.body.count > longestBody {
      flaws.append(
        bodyTooLong(Span(file: number, start: fences.body.lowerBound, end: fences.body.lowerBound)))
    }
    // Without a closing fence the text below is not TOML: reading stops where that shows.
    let limits = fences.isClosed ? TOMLLimits() : TOMLLimits(flaws: 0)
    var reader = TOMLReader(file.bytes, file: number, in: fences.toml, limits: limits, tables: tables)
    reader.read()
    if !fences.isClosed { reader.loseTables() }
    let toml = TOMLDocument(reader)
    return FrontMatter(
      toml: toml, fence: Span(file: number, fences.opening), body: fences.body, isFound: fences.isFound,
      flaws: (flaws + toml.flaws).inOrder)
  }

  private static func bodyTooLong(_ span: Span) -> Flaw {
    Flaw(
      SyntaxFault.textTooLong.rawValue, at: span,
      detail: Wording(
        nl: "de tekst onder de tweede +++ is langer dan 64 KiB",
        en: "the text below the second +++ is longer than 64 KiB"))
  }
}
