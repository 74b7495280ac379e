import ArgumentParser

/// A shell that completes.
enum ShellName: String, ExpressibleByArgument, CaseIterable {
  case bash, zsh, fish

  var kind: CompletionShell {
    switch self {
    case .bash: .bash
    case .zsh: .zsh
    case .fish: .fish
    }
  }
}
