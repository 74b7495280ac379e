import ArgumentParser
import Recordkeeping

struct PrintCompletion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion",
    abstract: "Prints the script by which a shell completes commands, options, ids and rule codes.",
    discussion: """
        avgreg completion bash > /etc/bash_completion.d/avgreg
        avgreg completion zsh > ~/.zsh/completions/_avgreg
        avgreg completion fish > ~/.config/fish/completions/avgreg.fish

      Ids of records come from the register where you stand, or from the one behind --register, at the moment at \
      which you press the key. For zsh, the folder has to stand in fpath before compinit runs.
      """)

  @Argument(help: "The shell.")
  var shell: ShellName

  func run() throws {
    try CheckedOutput.standard.write(Avgreg.completionScript(for: shell.kind) + "\n")
    try CheckedOutput.standard.finish()
  }
}
