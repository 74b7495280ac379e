/// What `render --plan` tells: which pages would come, change and go, which sentences, and what stays inside.
public struct PlanReport: Sendable {
  private let language: Language

  /// A report in one of the program's languages.
  public init(language: Language) { self.language = language }

  /// The plan of a site for a folder, made of registers.
  public func text(_ difference: SiteDifference, folder: DiskPath, of checkups: [Checkup]) -> String {
    let parts = [
      summary(difference, folder), pages(difference), sentences(difference),
      checkups.map(inside).joined(), Self.nothingWritten[language] + "\n",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func summary(_ difference: SiteDifference, _ folder: DiskPath) -> String {
    let counts = [
      count(difference.added.count, Wording(nl: "nieuw", en: "new")),
      count(difference.changed.count, Wording(nl: "gewijzigd", en: "changed")),
      count(difference.removed.count, Wording(nl: "weg", en: "gone")),
      count(difference.unchanged, Wording(nl: "ongewijzigd", en: "unchanged")),
    ]
    let sizes = difference.sizes
    let size = Wording(
      nl: "samen \(kilobytes(sizes.after)), was \(kilobytes(sizes.before))",
      en: "together \(kilobytes(sizes.after)), was \(kilobytes(sizes.before))")
    return "\(folder.shown): \(counts.joined(separator: ", ")); \(size[language])\n"
  }

  private func count(_ number: Int, _ word: Wording) -> String { "\(number) \(word[language])" }

  private func kilobytes(_ bytes: Int) -> String { "\((bytes + 1023) / 1024) kB" }

  private func pages(_ difference: SiteDifference) -> String {
    let marked =
      difference.added.map { ("+", $0) } + difference.changed.map { ("~", $0.path) }
      + difference.removed.map { ("-", $0) }
    let lines = marked.sorted { DiskPath($0.1) < DiskPath($1.1) }
    return lines.map { "  \($0.0) \(SafeText.shown($0.1))\n" }.joined()
  }

  private func sentences(_ difference: SiteDifference) -> String {
    let pages = SentenceChanges(difference).pages
    if pages.isEmpty { return "" }
    let blocks = pages.map { page in
      let lines = page.lines.map { "    \($0.isNew ? "+" : "-") \(SafeText.shown($0.text))\n" }
      return "  \(SafeText.shown(page.path))\n\(lines.joined())"
    }
    let title = Wording(nl: "zinnen die veranderen:", en: "sentences that change:")[language]
    return "\(title)\n\(blocks.joined())"
  }

  private func inside(_ checkup: Checkup) -> String {
    let keys = InternalKeys(of: checkup.reading.register).wording[language]
    let inside = Wording(nl: "blijft binnen", en: "stays inside")[language]
    return "\(inside): \(keys) (\(checkup.register.path.shown))\n"
  }

  private static let nothingWritten = Wording(
    nl: "er is niets geschreven; laat --plan weg om dit te schrijven",
    en: "nothing was written; leave out --plan to write this")
}
