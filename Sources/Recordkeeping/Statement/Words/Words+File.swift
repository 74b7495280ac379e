extension Words {
  /// The words of a language from its built-in file, with single words replaced by those of a user's own file.
  /// Tables within tables join their keys: `[retention]` with `period-after` is `retention.period-after`.
  public init(
    language: String, file: SourceFile, number: Int, replacing own: SourceFile? = nil, ownNumber: Int = 0
  ) {
    let builtIn = Self.entries(of: file, number: number)
    let start = Span(file: number, start: 0, end: 0)
    self.init(language: language, entries: builtIn.entries, origin: start)
    if let own {
      let replacements = Self.entries(of: own, number: ownNumber)
      self = self.replacing(replacements.entries)
      add(replacements.flaws)
    }
    add(builtIn.flaws)
  }

  private static func entries(
    of file: SourceFile, number: Int
  ) -> (entries: [(key: String, text: Located<String>)], flaws: [Flaw]) {
    let document = TOMLDocument(file, number: number)
    var entries: [(key: String, text: Located<String>)] = []
    var flaws = document.flaws
    gather(document.root, prefix: "", into: &entries, flaws: &flaws)
    return (entries, flaws)
  }

  private static func gather(
    _ table: TOMLValue, prefix: String, into entries: inout [(key: String, text: Located<String>)],
    flaws: inout [Flaw]
  ) {
    for value in table.children where !value.isFaulty {
      let key = prefix + value.key
      if value.kind == .table {
        gather(value, prefix: key + ".", into: &entries, flaws: &flaws)
      } else if let text = value.string {
        entries.append((key, Located(text, at: value.span)))
      } else {
        flaws.append(notText(value.span))
      }
    }
  }
}
