/// The short notice beside a form, the first layer of the statement (AVG art. 12(1), 13): a line on who uses which data,
/// for which purposes and how long, and a line of ways to read more, to withdraw consent and to object.
public struct Notice: Sendable {
  /// The first line, in sentences.
  let facts: [String]
  /// The second line.
  let links: [PageLink]

  private let statement: Statement
  private let isWhole: Bool

  /// The notice for a place, with the facts that the statement gives.
  init(at place: NoticePlace, in statement: Statement) throws(WordFault) {
    let published = PublishedAddress(
      privacyPage: statement.organisation.privacyPage?.value.text, language: statement.phrasing.language,
      audience: statement.audience)
    let parts = Parts(phrasing: statement.phrasing, place: place, published: published)
    facts = try parts.facts()
    links = try parts.links()
    isWhole = published.isWhole
    self.statement = statement
  }

  /// The notice as HTML to paste beside the fields of a form, with a remark on the consent forms that belong to it.
  func html(in set: TemplateSet, boxes: [String]) -> Result<SafeHTML, TemplateFaults> {
    let values: TemplateTable = [
      "lang": .text(statement.phrasing.language), "preview": .flag(statement.isPreview),
      "facts": .text(facts.joined(separator: " ")), "ways": .list(links.map(\.value)),
      "boxes": .text(boxes.joined(separator: ", ")), "incomplete": .flag(!isWhole),
    ]
    return set.render("notice.html", with: .table(values), words: statement.phrasing.words)
  }

  /// The notice as plain text: a way to go on each line, with its address.
  func plainText() throws(WordFault) -> String {
    let words = statement.phrasing.words
    let warning = statement.isPreview ? [try words["notice.preview"]] : []
    let remark = isWhole ? [] : ["(\(try words["notice.fill"]))"]
    let colon = try words["mark.colon"]
    let ways = links.map { link in link.address.map { "\(link.text)\(colon) \($0)" } ?? link.text }
    let lines = warning + [facts.joined(separator: " ")] + ways + remark
    return lines.map { VisibleText.collapsed($0) + "\n" }.joined()
  }
}
