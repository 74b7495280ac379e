extension Checkup {
  /// Registers with what they were before, and a line on each reason why there is nothing to tell of some.
  ///
  /// A register without history is published all the same, without a date; the lines are for the one who publishes.
  public static func tracing(
    _ checkups: [Checkup], on day: Day, with search: GitSearch, in language: Language
  )
    -> (checkups: [Checkup], remarks: [String])
  {
    var traced: [Checkup] = []
    var lacks: [(why: HistoryLack, registers: [FoundRegister])] = []
    var behind: [FoundRegister] = []
    for var checkup in checkups {
      do throws(HistoryLack) {
        let history = try RegisterHistory.load(checkup, on: day, with: search)
        checkup.history = history
        if history.isBehind { behind.append(checkup.register) }
      } catch {
        if let place = lacks.firstIndex(where: { $0.why == error }) {
          lacks[place].registers.append(checkup.register)
        } else {
          lacks.append((error, [checkup.register]))
        }
      }
      traced.append(checkup)
    }
    var remarks = lacks.map { RunError.noHistory($0.why, of: $0.registers).message(in: language) }
    if !behind.isEmpty { remarks.append(RunError.notCommitted(behind, on: day).message(in: language)) }
    return (traced, remarks)
  }
}

extension RunError {
  /// Pages without a date, because Git does not tell it.
  fileprivate static func noHistory(_ lack: HistoryLack, of registers: [FoundRegister]) -> RunError {
    let names = registers.map(\.called).joined(separator: ", ")
    return RunError(
      Wording(
        nl: "geen datum en geen \"wat er is veranderd\" op de pagina's van \(names)",
        en: "no date and no \"what has changed\" on the pages of \(names)"),
      why: lack.why, next: lack.cure(root: registers.first.flatMap { GitSearch.repository(of: $0.whole) }))
  }

  /// Pages without a date, because the register has changes that are not in Git.
  fileprivate static func notCommitted(_ registers: [FoundRegister], on day: Day) -> RunError {
    let names = registers.map(\.called).joined(separator: ", ")
    return RunError(
      Wording(nl: "geen datum op de pagina's van \(names)", en: "no date on the pages of \(names)"),
      why: Wording(
        nl: "er staan wijzigingen in die op \(day) niet in Git zijn vastgelegd",
        en: "there are changes in it that are not committed to Git on \(day)"),
      next: Wording(
        nl: "Leg ze eerst vast met `git commit`, en maak de pagina's daarna.",
        en: "Commit them with `git commit` first, then make the pages."))
  }
}
