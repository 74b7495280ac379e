/// Finds what the page has that holds everything.
struct CompletePageValues {
  /// The statement, for that page.
  let statement: Statement
  let templates: TemplateSet

  /// Every value of `whole.html`, without the frame.
  func all() throws(WordFault) -> Result<TemplateTable, TemplateFaults> {
    var values = try statement.values()
    values["withdrawing"] = .text("")
    values["devices"] = .text("")
    for (name, part) in try parts() {
      switch part {
      case .failure(let faults): return .failure(faults)
      case .success(let html): values[name] = .html(HeadingLevels.shifted(html, by: 1))
      }
    }
    return .success(values)
  }

  private func parts() throws(WordFault) -> [(String, Result<SafeHTML, TemplateFaults>)] {
    var parts = [("rights", try RightsPage(statement: statement).part(in: templates))]
    if statement.holds(.withdrawal) {
      parts.append(("withdrawing", try WithdrawalPage(statement: statement).part(in: templates)))
    }
    if statement.hasCookiePage {
      parts.append(("devices", try CookiePage(statement: statement).part(in: templates)))
    }
    return parts
  }
}
