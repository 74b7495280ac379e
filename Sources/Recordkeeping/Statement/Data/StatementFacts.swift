/// Everything that a statement says as facts, each with the words in which its pages say it. What the register keeps to
/// itself is not in it, nor the names of its files beside the ids that stand in addresses.
struct StatementFacts {
  let statement: Statement
  /// Every language in which there is a statement.
  let languages: [String]

  /// Goes up when a program that reads the facts has to be changed; a new member is no such change.
  static let version = 1

  var phrasing: Phrasing { statement.phrasing }
  var words: Words { statement.phrasing.words }

  /// The file.
  func bytes() throws(WordFault) -> [UInt8] { JSONWriter.bytes(try json()) }

  func json() throws(WordFault) -> JSON {
    [
      "avgreg-statement": .number(Self.version),
      "preview": statement.isPreview ? .text(try words["page.preview-heading"]) : .absent,
      "title": .text(try statement.title()),
      "audience": .text(statement.audience),
      "language": .text(words.language),
      "languages": .list(try languages.map(edition)),
      "pages": .table((statement.pages + [.complete]).map { ($0.name, .text($0.path)) }),
      "organisation": try organisation(),
      "officer": officer(),
      "representative": representative(),
      "requests": requests(),
      "authority": authority(),
      "introduction": .words(statement.text(of: statement.organisation.fields.body)),
      "activities": .list(try statement.said.map(activity)),
      "former": .orNothing(statement.former.map(former)),
      "rights": .list(try RightFacts(statement: statement).all()),
      "cookies": try cookies(),
    ]
  }

  private func edition(_ language: String) throws(WordFault) -> JSON {
    [
      "language": .text(language), "name": .text(PageFrame.name(of: language, words)),
      "statement": .text("../\(language)/\(PageAddress.statement.path)"),
      "data": .text("../\(language)/\(DataFile.facts.rawValue)"),
    ]
  }

  private func activity(_ said: SaidActivity) throws(WordFault) -> JSON {
    JSONWriter.part(try ActivityFacts(phrasing: phrasing, said: said).json(), margin: 4)
  }

  /// An activity that ended, of which no data are kept any more.
  private func former(_ activity: ProcessingActivity) -> JSON {
    [
      "id": .text(activity.id), "title": .text(statement.title(of: activity)),
      "address": .text(activity.statementAddress),
    ]
  }

  /// The cookies, where the statement speaks of them: an empty list says that there are none.
  private func cookies() throws(WordFault) -> JSON {
    guard statement.hasCookiePage else { return .absent }
    var cookies: [JSON] = []
    for (activity, cookie) in statement.cookies {
      cookies.append(try CookieFacts(phrasing: phrasing, activity: activity, cookie: cookie).json())
    }
    return .list(cookies)
  }
}

extension Statement {
  /// What a reader sees of a body.
  func text(of body: Body?) -> String? {
    guard let part = body?.part(in: phrasing.language), files.indices.contains(part.file) else { return nil }
    let rendered = Markdown.render(
      file: files[part.file], number: part.file, body: part.range, headingOffset: 1)
    return VisibleText(rendered.html.bytes).whole
  }
}
