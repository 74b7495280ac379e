/// What came of reviews, as people read it.
public struct ReviewReport: Sendable {
  private let language: Language

  /// A report in one of the program's languages.
  public init(language: Language) { self.language = language }

  /// What was written for each activity, what is still open in it, and how to take it back.
  public func text(_ reviews: ActivityReviews) -> String {
    reviews.stamps.map { text($0, of: reviews) }.joined(separator: "\n")
  }

  private func text(_ stamp: ReviewStamp, of reviews: ActivityReviews) -> String {
    let isWritten = reviews.isWritten(stamp)
    let heading =
      isWritten
      ? Wording(
        nl: "\(stamp.shownPath): dit stond er al", en: "\(stamp.shownPath): this is in it already")
      : Wording(
        nl: "\(stamp.shownPath): nagelopen op \(stamp.day)",
        en: "\(stamp.shownPath): reviewed on \(stamp.day)")
    var lines = [heading[language]] + stamp.lines.map(line)
    if let changes = reviews.changes[stamp.shownPath] { lines.append(changes.wording[language]) }
    lines += open(reviews.findings(in: stamp), stamp) + remarks(stamp)
    if !isWritten { lines.append(undoing(stamp)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ line: (key: String, value: WrittenValue, before: String?)) -> String {
    let text = "  \(line.key) = \(line.value.text)"
    guard let before = line.before, before != line.value.text else { return text }
    return text + Wording(nl: " (eerst \(before))", en: " (before \(before))")[language]
  }

  /// How much is still found in the record, and where to see it.
  private func open(_ findings: [Finding], _ stamp: ReviewStamp) -> [String] {
    if findings.isEmpty { return [] }
    let count = Tally(findings).words(in: language, isShort: true)
    return [
      Wording(
        nl: "nog open: \(count); zie `avgreg check \(stamp.shownPath)`",
        en: "still open: \(count); see `avgreg check \(stamp.shownPath)`")[language]
    ]
  }

  private func remarks(_ stamp: ReviewStamp) -> [String] {
    var remarks: [Wording] = []
    if stamp.next == nil, let passed = stamp.activity.reviewBy?.value, passed <= stamp.day {
      remarks.append(
        Wording(
          nl: "review-by (\(passed)) is voorbij; noem de volgende keer met --next, zoals --next 6m",
          en: "review-by (\(passed)) has passed; name the next time with --next, such as --next 6m"))
    }
    if stamp.activity.status?.value == .draft {
      remarks.append(
        Wording(
          nl: "dit is nog een concept; geldt het straks, loop het dan nog eens na",
          en: "this is still a draft; once it is in force, review it again"))
    }
    return remarks.map { $0[language] }
  }

  private func undoing(_ stamp: ReviewStamp) -> String {
    let register = stamp.record.checkup.register
    let path = register.path.appending(stamp.record.path).quoted
    let isKept = GitSearch.repository(of: register.whole) != nil
    let words =
      isKept
      ? Wording(
        nl: "terug: `git restore \(path)` zet het hele bestand terug zoals het in Git staat",
        en: "to undo: `git restore \(path)` puts the whole file back as it is in Git")
      : Wording(
        nl: "terug: zet de regels terug zoals ze waren, of haal ze weg",
        en: "to undo: put the lines back as they were, or take them away")
    return words[language]
  }
}
