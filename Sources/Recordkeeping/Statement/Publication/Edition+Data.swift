extension Edition {
  /// The statement for programs, beside its pages.
  func data() -> Result<[DataFile: [UInt8]], TemplateFaults> {
    do throws(WordFault) {
      let facts = StatementFacts(statement: statement, languages: languages)
      let graph = StatementGraph(statement: statement)
      return .success([.facts: try facts.bytes(), .graph: try graph.bytes()])
    } catch {
      return .failure(TemplateFaults([error.flaw]))
    }
  }
}
