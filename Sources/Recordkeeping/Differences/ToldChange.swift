/// A change in words, fit to be printed.
struct ToldChange: Sendable {
  let change: RegisterChange
  /// What the record is called; nil for the register and the organisation.
  let title: String?
  /// What is different, a line each.
  let lines: [String]
}

extension RegisterDifference {
  /// All changes in the words of a language, without anything that looks like personal data.
  func told(in source: ChangeWords.Source) throws(RunError) -> [ToldChange] {
    let words = ChangeWords(from: old, to: new, on: day, in: source)
    let mask = LineMask(old.facts.register, new.facts.register)
    do throws(WordFault) {
      return try changes.map { (change) throws(WordFault) in
        ToldChange(
          change: change, title: words.title(of: change.subject).map(mask.masked),
          lines: try words.lines(change).map(mask.masked))
      }
    } catch {
      throw .changesUntold(error)
    }
  }
}

extension RunError {
  /// A word of the program's own is missing.
  static func changesUntold(_ fault: WordFault) -> RunError {
    RunError(
      Wording(nl: "kan de wijzigingen niet onder woorden brengen", en: "cannot put the changes into words"),
      why: fault.flaw.detail ?? Wording(nl: "een woord ontbreekt", en: "a word is missing"))
  }
}
