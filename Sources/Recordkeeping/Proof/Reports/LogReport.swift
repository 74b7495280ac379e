/// What came of holding a site's own log against the register, told without a word of what stands in the log.
public struct LogReport {
  private let name: String
  private let tally: LogTally
  private let language: Language

  /// A report on a log of a name.
  public init(_ path: DiskPath, _ tally: LogTally, in language: Language) {
    name =
      path == DiskPath("-")
      ? Wording(nl: "standaardinvoer", en: "standard input")[language] : path.shown
    self.tally = tally
    self.language = language
  }

  /// For people.
  public var text: String {
    let (rows, unproven) = (tally.rows, tally.unproven)
    var lines = [
      Wording(
        nl: "\(name): \(rows) \(rows == 1 ? "rij" : "rijen"), \(unproven) niet te bewijzen",
        en: "\(name): \(rows) \(rows == 1 ? "row" : "rows"), \(unproven) that cannot be proven")[language]
    ]
    for reason in LogReason.allCases where tally.counts[reason] != nil {
      lines.append("  \(tally.counts[reason] ?? 0): \(reason.words[language])")
      lines.append("    \(numbers(reason))")
    }
    let texts = tally.texts.filter { $0.rows > 0 }
    if !texts.isEmpty { lines += ["", Wording(nl: "Rijen per tekst:", en: "Rows for each text:")[language]] }
    lines += texts.map { "  \($0.id): \(days($0))" }
    return (lines + ["", Self.limits[language]]).map { $0 + "\n" }.joined()
  }

  /// What there is to tell in the form for programs.
  var members: [(String, JSON)] {
    let reasons = LogReason.allCases.compactMap { reason in
      tally.counts[reason].map { count in
        JSON.table([
          ("reason", .text(reason.rawValue)), ("words", .text(reason.words[language])),
          ("count", .number(count)),
          ("first-rows", .list((tally.firstRows[reason] ?? []).map(JSON.number))),
        ])
      }
    }
    let texts = tally.texts.filter { $0.rows > 0 }.map { text in
      JSON.table([
        ("id", .text(text.id)), ("rows", .number(text.rows)), ("first", JSON(text.first.map { "\($0)" })),
        ("last", JSON(text.last.map { "\($0)" })),
      ])
    }
    return [
      ("log", .text(name)), ("rows", .number(tally.rows)), ("unproven", .number(tally.unproven)),
      ("reasons", .list(reasons)), ("texts", .list(texts)),
    ]
  }

  private func numbers(_ reason: LogReason) -> String {
    let numbers = tally.firstRows[reason] ?? []
    let rest = (tally.counts[reason] ?? 0) - numbers.count
    let list = numbers.map { "\($0)" }.joined(separator: ", ")
    let more = Wording(
      nl: " en nog \(rest); --all noemt ze alle", en: " and \(rest) more; --all names them all")[language]
    let word = Wording(nl: numbers.count == 1 ? "rij" : "rijen", en: numbers.count == 1 ? "row" : "rows")[
      language]
    return "\(word) \(list)\(rest > 0 ? more : "")"
  }

  private func days(_ text: LogTally.OfText) -> String {
    let count =
      "\(text.rows) \(Wording(nl: text.rows == 1 ? "rij" : "rijen", en: text.rows == 1 ? "row" : "rows")[language])"
    guard let first = text.first, let last = text.last else { return count }
    if first == last { return Wording(nl: "\(count), op \(first)", en: "\(count), on \(first)")[language] }
    return Wording(nl: "\(count), van \(first) tot en met \(last)", en: "\(count), from \(first) to \(last)")[
      language]
  }

  private static let limits = Wording(
    nl:
      "Te bewijzen wil zeggen: de tekst stond die dag in het register. Wie hem zag, weet alleen uw eigen systeem.",
    en: "Proven means that the text was in the register that day. Who saw it, only your own system knows.")
}
