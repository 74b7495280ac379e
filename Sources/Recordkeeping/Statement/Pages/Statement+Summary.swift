extension Statement {
  /// How many words the first screen has at most, headings and buttons included (WP260 rev.01, par. 35-36).
  static let summaryWords = 150
  /// How many purposes it names.
  private static let most = 5

  /// The values of the first screen: who, what for, shared with whom, what would surprise, how long.
  func summary() throws(WordFault) -> TemplateTable {
    let lines = try SummaryLines(of: self).lines()
    let fixed = try fixedWords() + lines.reduce(0) { $0 + Self.words($1.heading) + Self.words($1.text) }
    var purposes: [TemplateValue] = []
    var room = Self.summaryWords - fixed
    // One more takes no more room than saying that there is one more.
    let count = activities.count > Self.most + 1 ? Self.most : activities.count
    for activity in activities.prefix(count) {
      guard let text = mainPurpose(of: activity, within: purposes.isEmpty ? max(room, 12) : room) else {
        break
      }
      room -= Self.words(text)
      purposes.append(.table(["text": .text(text), "address": .text("#\(activity.id)")]))
    }
    let rest = activities.count - purposes.count
    return [
      "summary-purposes": .list(purposes), "summary-more": .text(rest > 0 ? "\(rest)" : ""),
      "summary-one-more": .flag(rest == 1),
      "summary-lines": .list(lines.map(\.value)),
    ]
  }

  /// The first purpose of an activity, its title where there is no room for that; nil where there is none for either.
  private func mainPurpose(of activity: ProcessingActivity, within room: Int) -> String? {
    let purpose = activity.purposes.first?.purpose.map { phrasing.text($0.value) }
    return [purpose, title(of: activity)].compactMap { $0 }.first { Self.words($0) <= room }
  }

  /// The words that are there whatever the register says, those about further subjects included.
  private func fixedWords() throws(WordFault) -> Int {
    let keys = ["heading", "who", "purposes", "rights", "withdrawal", "complaint", "actions"]
    let texts = try keys.map { (key) throws(WordFault) in try phrasing.words["summary.\(key)"] }
    let who = try phrasing.words["summary.who-text", ["name": organisation.name?.value ?? "-"]]
    let more = try phrasing.words["summary.purposes-more", ["summary-more": "9"]]
    return (texts + [who, more]).reduce(0) { $0 + Self.words($1) }
  }

  private static func words(_ text: String) -> Int {
    text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.count
  }
}
