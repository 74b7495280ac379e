extension Edition {
  /// The statement for programs, beside its pages.
  func facts() -> [Made] {
    [
      written(DataFile.facts.rawValue) { () throws(WordFault) in
        try StatementFacts(statement: statement, languages: languages).bytes()
      }
    ]
  }

  /// The same as linked data.
  func graph() -> [Made] {
    [
      written(DataFile.graph.rawValue) { () throws(WordFault) in
        try StatementGraph(statement: statement).bytes()
      }
    ]
  }
}
