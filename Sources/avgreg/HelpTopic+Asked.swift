import Recordkeeping

extension HelpTopic {
  /// The subject that a command line asks for: `avgreg help exit-codes`.
  init?(asked arguments: [String]) {
    guard arguments.count > 1, arguments[0] == "help" else { return nil }
    self.init(arguments[1])
  }

  /// Prints what there is to say.
  func print(in language: Language) throws(RunError) {
    try CheckedOutput.standard.write(text[language])
    try CheckedOutput.standard.finish()
  }
}
