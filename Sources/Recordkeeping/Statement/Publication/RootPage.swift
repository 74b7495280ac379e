/// Leads from the folder's own address to the first language, and names the others.
struct RootPage {
  let edition: Edition

  func html() throws(WordFault) -> Result<SafeHTML, TemplateFaults> {
    let statement = edition.statement
    let frame = PageFrame(
      of: statement, title: try statement.title(), languages: edition.languages,
      style: edition.style)
    var values = try frame.values()
    let first = "\(edition.language)/\(PageAddress.statement.path)"
    values["first-address"] = .text(first)
    values["policy-address"] = .text(first)
    values["start-address"] = .text(frame.start(orElse: first))
    values["has-alternates"] = .flag(edition.languages.count > 1)
    values["versions"] = .list(try edition.languages.map(version))
    return edition.templates.render("root.html", with: .table(values), words: statement.phrasing.words)
  }

  private func version(_ language: String) throws(WordFault) -> TemplateValue {
    .table([
      "tag": .text(language), "name": .text(PageFrame.name(of: language, edition.statement.phrasing.words)),
      "address": .text("\(language)/\(PageAddress.statement.path)"),
    ])
  }
}
