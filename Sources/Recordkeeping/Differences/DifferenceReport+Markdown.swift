extension DifferenceReport {
  /// A comment on a pull request: the verdict, and a list for each thing that is asked. Everything from a file is made
  /// harmless.
  var markdown: String {
    var text = "### avgreg diff: \(verdict)\n"
    for (place, difference) in differences.enumerated() {
      text +=
        "\n\(MarkdownText.code(difference.register.path.shown)): \(MarkdownText.prose(sides(of: difference)))\n"
      for consequence in Consequence.allCases {
        let section = section(consequence, of: place)
        if text.utf8.count + section.utf8.count > Self.longest { return text + rest }
        text += section
      }
    }
    return text
  }

  /// A comment on GitHub holds 65,536 characters.
  private static let longest = 60_000

  private var rest: String {
    Wording(
      nl: "\nEr is meer dan hier past; `avgreg diff` toont alles.\n",
      en: "\nThere is more than fits here; `avgreg diff` shows all.\n")[language]
  }

  private func section(_ consequence: Consequence, of place: Int) -> String {
    let groups = groups(consequence, of: place)
    if groups.isEmpty { return "" }
    let items = groups.map { group in
      "- \(MarkdownText.prose(group.title))\n"
        + group.lines.map { "  - \(MarkdownText.prose($0))\n" }.joined()
    }
    let heading = "**\(consequence.heading[language])**\(law(consequence))"
    if consequence.counts { return "\n\(heading)\n\n\(items.joined())" }
    // What asks nothing is there for who wants to see it.
    return "\n<details><summary>\(consequence.heading[language])</summary>\n\n\(items.joined())\n</details>\n"
  }
}
