extension Edition {
  /// The statement for programs, beside its pages.
  func facts() -> [Made] {
    [
      made(.facts) { () throws(WordFault) in
        try StatementFacts(statement: statement, languages: languages).bytes()
      }
    ]
  }

  /// The same as linked data.
  func graph() -> [Made] {
    [made(.graph) { () throws(WordFault) in try StatementGraph(statement: statement).bytes() }]
  }

  private func made(_ file: DataFile, _ bytes: () throws(WordFault) -> [UInt8]) -> Made {
    do throws(WordFault) {
      return (file.rawValue, .success(try bytes()))
    } catch {
      return (file.rawValue, .failure(TemplateFaults([error.flaw])))
    }
  }
}
