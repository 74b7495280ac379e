import ArgumentParser
import Recordkeeping

/// Which registers a command is about whose arguments name records.
struct RegisterOption: ParsableArguments {
  @Option(
    name: .customLong("register"),
    help: ArgumentHelp(
      "A register, or a folder of registers; without it the one where you stand. May be given more than once.",
      valueName: "path"),
    completion: .directory)
  var paths: [String] = []

  /// The registers that were named, else those where one stands.
  func find() throws(RunError) -> FoundRegisters { try RegisterFinder.find(paths) }
}
