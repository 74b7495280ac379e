/// What was checked and what came of it, in a few lines.
public struct Summary: Sendable {
  private let language: Language

  /// A summary in one of the program's languages.
  public init(language: Language) { self.language = language }

  /// A line for each register, and one for all when there are several.
  public func text(_ checkups: [Checkup]) -> String {
    var lines = checkups.map(line)
    if checkups.count > 1 {
      let tally = Tally(checkups.flatMap(\.findings))
      let all = Wording(nl: "\(checkups.count) registers", en: "\(checkups.count) registers")
      lines.append("\(all[language]): \(tally.words(in: language))")
    }
    let blocking = Tally(checkups.flatMap(\.findings)).blocking
    if blocking > 0 { lines.append(blocked(blocking)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ checkup: Checkup) -> String {
    let register = checkup.reading.register
    let counts = [
      Tally.count(
        register.activities.count, Wording(nl: "activiteit", en: "activity"),
        Wording(nl: "activiteiten", en: "activities"), language),
      Tally.count(
        register.parties.count, Wording(nl: "partij", en: "party"), Wording(nl: "partijen", en: "parties"), language),
    ]
    let skipped = Wording(
      nl: ", \(checkup.skipped) overgeslagen", en: ", \(checkup.skipped) passed over")
    let read = counts.joined(separator: ", ") + (checkup.skipped > 0 ? skipped[language] : "")
    let name = checkup.register.path.shown
    return "\(name): \(read); \(Tally(checkup.findings).words(in: language))"
  }

  private func blocked(_ count: Int) -> String {
    let words = Wording(
      nl: "\(count == 1 ? "1 fout houdt" : "\(count) fouten houden") publicatie tegen: `avgreg render` schrijft dan niets",
      en: "\(count == 1 ? "1 error stops" : "\(count) errors stop") publication: `avgreg render` then writes nothing")
    return words[language]
  }
}
