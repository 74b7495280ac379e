import ArgumentParser
import Recordkeeping

/// What the argument parser says with an error that is its own: its types are not open, so its cases are read by
/// reflection, as the parser itself reads ours. What is not known here keeps the parser's words.
struct ParserFault {
  /// The words of the command that was chosen, that of the program first.
  let path: [String]
  /// What was wrong with its use; nil where that is something else.
  let fault: UsageFault?
  /// What a command's own validation threw.
  let validation: (any Error)?

  /// Nil for an error that is not the parser's.
  init?(_ error: any Error) {
    let members = Mirror(reflecting: error)
    guard let stack = members.descendant("commandStack") as? [any ParsableCommand.Type],
      let parserError = members.descendant("parserError")
    else { return nil }
    path = stack.map { $0._commandName }
    var (name, parts) = Self.parts(of: parserError)
    // With nothing on the command line, the error lies in another.
    if name == "noArguments", let inner = parts.first { (name, parts) = Self.parts(of: inner) }
    fault = Self.fault(name, parts)
    validation = name == "userValidationError" ? parts.first as? any Error : nil
  }

  private static func fault(_ name: String, _ parts: [Any]) -> UsageFault? {
    switch (name, parts.count) {
    case ("unknownOption", 2): option(parts[1]).map(UsageFault.optionUnknown)
    case ("invalidOption", 1): (parts[0] as? String).map(UsageFault.optionUnknown)
    case ("missingValueForOption", 2): option(parts[1]).map(UsageFault.valueMissing)
    case ("missingValueOrUnknownCompositeOption", 3): option(parts[1]).map(UsageFault.optionUnknown)
    case ("unexpectedValueForOption", 3):
      option(parts[1]).map { .valueUnexpected(option: $0, value: text(parts[2])) }
    case ("unexpectedExtraValues", _): words(parts).map(UsageFault.wordsUnexpected)
    case ("noValue", 1):
      (Mirror(reflecting: parts[0]).descendant("name") as? String).map(UsageFault.argumentMissing)
    case ("unableToParseValue", 5): .valueUnfit(option: option(parts[1]), value: text(parts[2]))
    case ("missingSubcommand", _): .subcommandMissing
    default: nil
    }
  }

  /// The name of an enumeration's case and its values.
  private static func parts(of value: Any) -> (String, [Any]) {
    guard let child = Mirror(reflecting: value).children.first, let name = child.label else {
      return (String(describing: value), [])
    }
    let payload = Mirror(reflecting: child.value)
    return (name, payload.displayStyle == .tuple ? payload.children.map(\.value) : [child.value])
  }

  /// An option's name with its dashes; nil where there is none.
  private static func option(_ name: Any) -> String? {
    let mirror = Mirror(reflecting: name)
    if mirror.displayStyle == .optional { return mirror.children.first.flatMap { option($0.value) } }
    let (kind, parts) = parts(of: name)
    guard let first = parts.first else { return nil }
    return (kind == "long" ? "--" : "-") + text(first)
  }

  private static func text(_ value: Any) -> String { value as? String ?? String(describing: value) }

  /// The words of a list of pairs: where each stood, and what it was.
  private static func words(_ parts: [Any]) -> [String]? {
    guard let list = parts.first else { return nil }
    let words = Mirror(reflecting: list).children.compactMap { pair in
      Array(Mirror(reflecting: pair.value).children).last?.value as? String
    }
    return words.isEmpty ? nil : words
  }
}
