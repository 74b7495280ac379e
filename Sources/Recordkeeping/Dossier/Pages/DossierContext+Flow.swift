extension DossierContext {
  /// A picture, and directly below it the same in words.
  func blocks(of graph: FlowGraph, id: String, title: String) throws(WordFault) -> [DossierBlock] {
    let picture = FlowPicture(graph, id: id, title: title, description: try word("flow.description"))
    var blocks: [DossierBlock] = [.picture(picture), .heading(DossierLine(try word("flow.text")), nil)]
    for step in graph.steps() {
      blocks.append(.paragraph(.strong(try word("flow.step", ["from": step.from, "to": step.to]))))
      blocks.append(.tree(step.items))
    }
    return blocks
  }

  /// The words for the reader below a record's facts, where there are any.
  func body(of fields: Fields) -> DossierBlock? {
    let files = checkup.reading.files
    guard let body = fields.body else { return nil }
    let own = body.part(in: phrasing.language).flatMap { $0.range.isEmpty ? nil : $0 }
    let part = own ?? body.original
    guard files.indices.contains(part.file) else { return nil }
    let file = files[part.file]
    guard file.bytes[part.range].contains(where: { !" \t\r\n".utf8.contains($0) }) else { return nil }
    return .body(file, number: part.file, range: part.range)
  }
}
