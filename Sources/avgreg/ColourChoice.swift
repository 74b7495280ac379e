import ArgumentParser

/// When a report has colours.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether standard output gets colours: a word on the command line beats the environment, that the terminal.
  var isColoured: Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if !(Environment["NO_COLOR"] ?? "").isEmpty || Environment["CLICOLOR"] == "0" { return false }
      if Environment["TERM"] == "dumb" { return false }
      let forced = ["CLICOLOR_FORCE", "FORCE_COLOR"].contains { !["", "0"].contains(Environment[$0] ?? "") }
      return forced || Environment.isTerminal(1)
    }
  }
}
