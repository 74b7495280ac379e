/// A record of a register with the words of its body, taken out of the files in which they stood.
struct FactRecord: Sendable {
  /// The answers; their places mean nothing any more.
  let fields: Fields
  /// The body by language, as HTML.
  let bodies: [String: String]
  /// The file of the record itself, by which it is known again under another name.
  let file: SourceFile
  /// Equal for two records that were read once, from the same bytes; nil where that is not known.
  var identity: Int?
  /// Whether a rule finds an error in how its files are written: what they say was then guessed, or passed over in part.
  let isFaulty: Bool

  /// Whether all that the file says was understood; of a record that was not, nobody can say what has changed in it.
  let isReadable: Bool

  /// The record's id.
  var id: String { fields.id }

  /// Takes a record out of what was read; `faulty` are the records of whose files not all was understood.
  init(_ fields: Fields, in files: [SourceFile], faulty: Set<RecordPath.Record>) {
    self.fields = fields
    file =
      files.indices.contains(fields.span.file) ? files[fields.span.file] : SourceFile(path: "", bytes: [])
    isFaulty = RecordPath(file.path).map { faulty.contains($0.record) } ?? false
    var bodies: [String: String] = [:]
    if let body = fields.body {
      bodies[body.language] = Self.words(of: body.original, in: files)
      for (language, part) in body.translations { bodies[language] = Self.words(of: part, in: files) }
    }
    self.bodies = bodies.filter { !$0.value.isEmpty }
    isReadable = Self.isReadable(fields)
  }

  private static func isReadable(_ fields: Fields) -> Bool {
    let isWhole = fields.entries.allSatisfy { entry in
      if case .unreadable = entry.content { return false }
      return entry.isWhole
    }
    return isWhole && !fields.isLossy && fields.inner.allSatisfy(isReadable)
  }

  /// The text as a page shows it, so that neither comments nor line breaks count.
  private static func words(of part: Body.Part, in files: [SourceFile]) -> String {
    guard files.indices.contains(part.file) else { return "" }
    let html = Markdown.render(file: files[part.file], number: part.file, body: part.range, headingOffset: 1)
      .html
    return VisibleText.collapsed(String(decoding: html.bytes, as: UTF8.self))
  }
}
