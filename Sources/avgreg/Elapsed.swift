import Recordkeeping

/// How long the work took, for the person at the terminal only.
enum Elapsed {
  static func tell(since start: Double, _ language: Language) throws(RunError) {
    guard Environment.isTerminal(2) else { return }
    let milliseconds = Int((Environment.seconds - start) * 1000)
    let words = Wording(nl: "klaar in \(milliseconds) ms", en: "done in \(milliseconds) ms")
    try CheckedOutput.error.write(words[language] + "\n")
  }
}
