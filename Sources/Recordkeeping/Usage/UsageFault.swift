/// Why no command could be made of the words on the command line. A command's own `validate()` may throw one:
/// `throw UsageFault.optionsOpposed("--public", "--internal")`.
public enum UsageFault: Error, Hashable, Sendable {
  /// An option that the command does not have, with its dashes.
  case optionUnknown(String)
  /// An option behind which nothing stands.
  case valueMissing(option: String)
  /// A value behind a flag that takes none.
  case valueUnexpected(option: String, value: String)
  /// A value that cannot be read; without an option it is one of the words.
  case valueUnfit(option: String?, value: String)
  /// Two options, or an option and an argument as `<value>`, that do not go together.
  case optionsOpposed(String, String)
  /// Words behind the last that the command takes.
  case wordsUnexpected([String])
  /// An argument or option that has to be there: its name in the code.
  case argumentMissing(String)
  /// A command that needs a further word.
  case subcommandMissing

  /// Whether something is not there, rather than wrong.
  public var isLack: Bool {
    switch self {
    case .argumentMissing, .subcommandMissing: true
    default: false
    }
  }

  /// What to say of it: what, why, and what to do next.
  public func error(in command: CommandDescription) -> RunError {
    let advice = UsageAdvice(command)
    return switch self {
    case .optionUnknown(let option): advice.optionUnknown(option)
    case .valueMissing(let option): advice.valueMissing(option)
    case .valueUnexpected(let option, let value): advice.valueUnexpected(option, value)
    case .valueUnfit(let option, let value): advice.valueUnfit(option, value)
    case .optionsOpposed(let first, let second): advice.optionsOpposed(first, second)
    case .wordsUnexpected(let words): advice.wordsUnexpected(words)
    case .argumentMissing(let key): advice.argumentMissing(key)
    case .subcommandMissing: advice.subcommandMissing
    }
  }
}
