/// One template file, parsed once.
public struct Template: Sendable {
  /// Sections, blocks, layouts and partials lie at most this deep in one another.
  static let deepest = 64

  /// The file.
  public let file: SourceFile
  /// The file's number in spans.
  public let number: Int
  /// What is wrong with the file itself.
  public let flaws: [Flaw]
  let pieces: [TemplatePiece]

  /// Parses a file; goes on after a fault.
  public init(_ file: SourceFile, number: Int) {
    var parser = TemplateParser(file, number: number)
    parser.parse()
    self.file = file
    self.number = number
    flaws = parser.flaws.sorted { $0.span < $1.span }
    pieces = parser.pieces
  }

  /// Names in this file that are not in `names`, also where a section is never shown; words are left to `TemplateSet`.
  public func check(names: Set<String>) -> [Flaw] {
    tags.filter { $0.name != "." && $0.wordKey == nil && !names.contains($0.name) }
      .map { TemplateFault.unknownName($0, known: names) }
  }

  /// Every tag that asks for a value.
  var tags: [TemplateTag] {
    pieces.compactMap { piece in
      switch piece {
      case .variable(let tag), .section(let tag, _, _): tag
      case .text, .partial, .layout, .block, .end: nil
      }
    }
  }

  /// Every tag that names another file.
  var references: [TemplateTag] {
    pieces.compactMap { piece in
      switch piece {
      case .partial(let tag), .layout(let tag, _): tag
      case .text, .variable, .section, .block, .end: nil
      }
    }
  }

  /// The names of the blocks that others may fill, and those filled here, which lie directly in a layout.
  var blocks: (open: Set<String>, filled: [(layout: TemplateTag, block: TemplateTag)]) {
    var open: Set<String> = []
    var filled: [(TemplateTag, TemplateTag)] = []
    var enclosing: [(layout: TemplateTag?, end: Int)] = []
    for (index, piece) in pieces.enumerated() {
      while let last = enclosing.last, last.end <= index { enclosing.removeLast() }
      if case .block(let tag, _) = piece {
        if let layout = enclosing.last?.layout { filled.append((layout, tag)) } else { open.insert(tag.name) }
      }
      if case .layout(let tag, let end) = piece {
        enclosing.append((tag, end))
      } else if let (_, end) = piece.enclosure {
        enclosing.append((nil, end))
      }
    }
    return (open, filled)
  }
}
