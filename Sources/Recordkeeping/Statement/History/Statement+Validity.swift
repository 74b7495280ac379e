extension Statement {
  /// Since when the statement is as it is, with the number of its version; nothing where Git does not tell.
  func validity() throws(WordFault) -> [TemplateValue] {
    guard let version = archive?.current else { return [] }
    return [
      .table([
        "valid-day": .text("\(version.from)"), "valid-from": .text(try phrasing.date(version.from)),
        "version-number": .text("\(version.number)"),
      ])
    ]
  }

  /// Where to read what has changed; nothing where Git does not tell.
  var historyAddress: String { archive == nil ? "" : addresses.of(.history) }

  /// How many changes are named on the statement itself; the page of changes has all.
  private static let mostNews = 5

  /// The changes that matter and are new, in short (WP260 par. 29-30).
  func notices() throws(WordFault) -> TemplateTable {
    var lines: [TemplateValue] = []
    for (version, changes) in archive?.log.notices(on: phrasing.day) ?? [] {
      let date = try phrasing.date(version.from)
      for subject in try version.phrases(in: phrasing).subjects(changes) {
        for line in subject.lines {
          let text = try subject.title.map { (title) throws(WordFault) in
            try phrasing.words["news.of", ["subject": title, "change": line]]
          }
          lines.append(
            .table([
              "notice-day": .text("\(version.from)"), "notice-date": .text(date),
              "notice": .text(text ?? line),
            ]))
        }
      }
    }
    return [
      "has-news": .flag(!lines.isEmpty), "news": .list(Array(lines.prefix(Self.mostNews))),
      "more-news": .flag(lines.count > Self.mostNews),
    ]
  }
}

extension StatementVersion {
  /// The version and the one before it, in the words of a language.
  func phrases(in phrasing: Phrasing) -> ChangePhrases {
    let words = phrasing.words
    let day = StatementArchive.day(of: self)
    return ChangePhrases(
      old: before.map { Phrasing(words: words, register: $0.register, on: day) },
      new: Phrasing(words: words, register: facts.register, on: day))
  }
}
