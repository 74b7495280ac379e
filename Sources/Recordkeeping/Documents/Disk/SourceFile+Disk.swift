extension SourceFile {
  /// A single file by its path: small, regular, and no link.
  public static func load(_ path: DiskPath) throws(RunError) -> SourceFile {
    let outcome: FileReader.Outcome
    do {
      outcome = FileReader().contents(of: path.name, in: try OpenFolder(path.parent))
    } catch {
      throw .cannotRead(path, error)
    }
    switch outcome {
    case .bytes(let bytes): return SourceFile(path: path.text ?? path.shown, bytes: bytes)
    case .fault(let fault): throw .cannotRead(path, fault)
    case .tooLarge: throw .cannotRead(path, why: Wording(nl: "het is te groot", en: "it is too large"))
    case .notRegular(let kind):
      throw .cannotRead(path, why: Wording(nl: "het is \(kind.words.nl)", en: "it is \(kind.words.en)"))
    }
  }
}
