import ArgumentParser
import Recordkeeping

/// In which language a command speaks.
struct LanguageOption: ParsableArguments {
  @Option(help: "The language to answer in; without it that of the environment, else that of the register.")
  var language: Language?

  /// The language to speak: asked for, else the environment's, else Dutch for a Dutch register.
  func language(for checkups: [Checkup]) -> Language {
    self.language(forRegisters: checkups.map { $0.reading.register.languages.first })
  }

  /// The same for registers by their own first language.
  func language(forRegisters languages: [String?]) -> Language {
    if let language = language ?? Self.environment { return language }
    return languages.first.map { $0 == "nl" } ?? true ? .nl : .en
  }

  /// The language of the environment, where it is one that the program speaks.
  static var environment: Language? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Environment[name], !value.isEmpty else { continue }
      return Language(rawValue: String(decoding: value.utf8.prefix(2), as: UTF8.self))
    }
    return nil
  }
}

extension Language: ExpressibleByArgument {}
