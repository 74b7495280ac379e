/// A stretch of a template. Pieces lie in one flat list; a piece that encloses others knows where it ends.
enum TemplatePiece: Hashable, Sendable {
  /// Printed as it stands: a range of the file's bytes.
  case text(Range<Int>)
  /// `{{name}}`.
  case variable(TemplateTag)
  /// `{{#name}}`, or `{{^name}}` when inverted; `end` is the place of its `.end`.
  case section(TemplateTag, isInverted: Bool, end: Int)
  /// `{{>name}}`.
  case partial(TemplateTag)
  /// `{{<name}}`: the layout that the blocks inside are put into.
  case layout(TemplateTag, end: Int)
  /// `{{$name}}`.
  case block(TemplateTag, end: Int)
  /// `{{/name}}`.
  case end

  /// The tag and the end of a piece that encloses others.
  var enclosure: (tag: TemplateTag, end: Int)? {
    switch self {
    case .section(let tag, _, let end), .layout(let tag, let end), .block(let tag, let end): (tag, end)
    case .text, .variable, .partial, .end: nil
    }
  }
}
