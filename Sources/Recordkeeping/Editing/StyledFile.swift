/// A file of a register in the one style. What it says is the same before and after, comments included.
public enum StyledFile: Sendable {
  /// It was written in that style.
  case asItIs
  /// It becomes this.
  case changed(SourceFile)
  /// It stays as it is, because something in it cannot be read, or cannot be written otherwise.
  case leftAlone(RunError)

  /// Writes a record, a translation or `vocabulary.toml` anew.
  public init(_ file: SourceFile) {
    let text = EditableText(file)
    if let flaw = text.flaws.first(where: { $0.code != SyntaxFault.textTooLong.rawValue }) {
      self = .leftAlone(.unreadable(file, flaw))
      return
    }
    guard let bytes = Self.written(text) else {
      self = .leftAlone(.unclear(file))
      return
    }
    if bytes == file.bytes {
      self = .asItIs
      return
    }
    let styled = EditableText(SourceFile(path: file.path, bytes: bytes))
    let isSame =
      styled.flaws.map(\.code) == text.flaws.map(\.code) && styled.meaning == text.meaning
      && styled.comments == text.comments && Self.written(styled) == bytes
    self = isSame ? .changed(styled.file) : .leftAlone(.unclear(file))
  }

  private static func written(_ text: EditableText) -> [UInt8]? {
    guard let facts = TextStyle.written(text) else { return nil }
    if text.file.path.utf8.suffix(5).elementsEqual(".toml".utf8) { return facts }
    let fence = Array("+++\n".utf8)
    let body = FrontMatter.read(text.file, number: 0).body
    let old = text.file.bytes[body]
    let start = fence + facts + fence
    let new = BodyStyle.written(old)
    let styled = SourceFile(path: text.file.path, bytes: start + new)
    let isSame =
      html(of: styled, start.count..<styled.bytes.count) == html(of: text.file, body)
    return isSame ? styled.bytes : start + old
  }

  private static func html(of file: SourceFile, _ body: Range<Int>) -> [UInt8] {
    Markdown.render(file: file, number: 0, body: body, headingOffset: 0).html.bytes
  }
}

extension EditableText {
  /// The comments among the facts, in order.
  var comments: [[UInt8]] {
    var texts = statements.flatMap(\.steps).compactMap(\.written)
    var values = [document.root]
    while let value = values.popLast() {
      if value.kind == .string { texts.append(value.node.range) }
      values += value.children
    }
    var comments: [[UInt8]] = []
    let skipped = texts.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      while next < skipped.count, skipped[next].upperBound <= offset { next += 1 }
      if next < skipped.count, skipped[next].contains(offset) {
        offset = skipped[next].upperBound
      } else if file.bytes[offset] == UInt8(ascii: "#") {
        let end = lines.textEnd(of: offset)
        comments.append(Array(file.bytes[offset..<end]).trimmed)
        offset = end
      } else {
        offset += 1
      }
    }
    return comments
  }
}
