/// The facts of a file alone, for programs that read TOML and no Markdown: every line at the number that it has in the
/// file.
public enum FactsText {
  /// The bytes of the TOML as they stand in the file, after as many line ends as come before them. A `*.toml` file is
  /// TOML as a whole.
  public static func bytes(of file: SourceFile) throws(RunError) -> [UInt8] {
    if Array(file.path.utf8).hasEnding(".toml") { return file.bytes }
    var fences = Fences(file.bytes, file: 0)
    fences.find()
    guard fences.isFound else { throw .factsMissing(file.path) }
    guard fences.isClosed else { throw .factsUnclosed(file.path) }
    let above = file.bytes[..<fences.toml.lowerBound].filter { $0 == UInt8(ascii: "\n") }
    return above + file.bytes[fences.toml]
  }

  /// The same for a terminal: whatever it would obey or hide is spelled out.
  public static func shown(_ bytes: [UInt8]) -> String {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.map { SafeText.shown(Array($0)) }.joined(separator: "\n")
  }
}

extension RunError {
  private static func noFacts(_ path: String, why: Wording) -> RunError {
    let shown = SafeText.shown(path)
    return RunError(
      Wording(nl: "kan geen gegevens uit \(shown) halen", en: "cannot take facts out of \(shown)"), why: why)
  }

  fileprivate static func factsMissing(_ path: String) -> RunError {
    noFacts(
      path,
      why: Wording(
        nl: "de eerste regel is geen +++", en: "the first line is no +++"))
  }

  fileprivate static func factsUnclosed(_ path: String) -> RunError {
    noFacts(
      path, why: Wording(nl: "na de eerste +++ komt er geen tweede", en: "no second +++ follows the first"))
  }
}
