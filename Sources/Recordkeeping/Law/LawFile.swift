import CSystem

/// The files of law data that are part of the program.
public enum LawFile {
  /// Reads what every command with a register needs on another processor, while this one still finds out what is asked. Once.
  public static func readBeside() {
    csystem_beside {
      _ = Vocabulary.countries
      _ = Vocabularies.builtIn
      _ = Choices.names
      _ = Phrases.builtIn
      _ = LeakWords.builtIn
    }
  }

  /// The tables at the top of a file, in its order.
  static func tables(_ bytes: [UInt8]) -> [TOMLValue] { document(bytes).root.children }

  /// A file after reading. The limits for a record do not bind the program's own data.
  static func document(_ bytes: [UInt8]) -> TOMLDocument {
    TOMLDocument(
      SourceFile(path: "", bytes: bytes), number: 0, limits: TOMLLimits(keys: bytes.count))
  }
}
