import ArgumentParser
import Recordkeeping

/// What is said when the command line was not understood.
enum UsageReply {
  /// The error in the form of every other; nil where only the argument parser knows what is the matter.
  static func error(for error: any Error, in arguments: [String]) -> RunError? {
    guard let parser = ParserFault(error) else { return nil }
    let refusal = parser.validation as? RunError
    guard let command = CommandDescription(dump: Avgreg._dumpHelp())?.command(at: parser.path.dropFirst())
    else {
      return refusal
    }
    let fault = parser.validation as? UsageFault ?? parser.fault
    // What is missing often stands there under another name.
    if refusal != nil || fault?.isLack == true, let option = command.unknownOption(in: arguments) {
      return UsageFault.optionUnknown(option).error(in: command)
    }
    return refusal ?? fault?.error(in: command)
  }

  /// The language that was asked for on a command line that could not be read as a whole.
  static func language(in arguments: [String]) -> Language? {
    for (place, argument) in arguments.enumerated() {
      if argument == "--language", place + 1 < arguments.count {
        return Language(rawValue: arguments[place + 1])
      }
      let start = "--language=".utf8
      if argument.utf8.starts(with: start) {
        return Language(rawValue: String(decoding: argument.utf8.dropFirst(start.count), as: UTF8.self))
      }
    }
    return nil
  }
}
