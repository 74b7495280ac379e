/// Cuts a template into pieces, by bytes.
struct TemplateParser {
  let file: SourceFile
  let number: Int
  private(set) var pieces: [TemplatePiece] = []
  private(set) var flaws: [Flaw] = []

  var bytes: [UInt8] { file.bytes }
  /// Offset after what has become a piece.
  private var done = 0
  /// The places in `pieces` of what is still open.
  private var open: [Int] = []
  /// Where in the HTML around the tags the parser is.
  private var markup = TemplateMarkup()
  /// Tags opened beyond the depth limit: they are balanced, not kept.
  private var ignored = 0

  init(_ file: SourceFile, number: Int) {
    self.file = file
    self.number = number
  }

  mutating func parse() {
    var encoding = TextEncoding(bytes, file: number)
    encoding.check(bytes.indices)
    flaws = encoding.flaws
    // A byte-order mark would land in the middle of a page.
    if bytes.starts(with: "\u{FEFF}".utf8) { done = 3 }
    var at = done
    while let start = find("{{", from: at) {
      markup.read(bytes, at..<start)
      at = tag(at: start)
    }
    markup.read(bytes, min(at, bytes.count)..<bytes.count)
    checkIsClosed(0..<bytes.count)
    text(upTo: bytes.count)
    closeWhatIsOpen()
  }

  /// Reads the tag at an offset and tells where to go on.
  private mutating func tag(at start: Int) -> Int {
    let sigil = start + 2 < bytes.count ? bytes[start + 2] : 0
    if sigil == UInt8(ascii: "!") { return comment(at: start) }
    let (end, isFinished) = tagEnd(after: start)
    guard isFinished else { return skip(start..<end, TemplateFault.malformed) }
    if "{&=".utf8.contains(sigil) {
      let isTriple = sigil == UInt8(ascii: "{") && end < bytes.count && bytes[end] == UInt8(ascii: "}")
      return skip(start..<(isTriple ? end + 1 : end), TemplateFault.unsupported)
    }
    let hasSigil = "#^/><$".utf8.contains(sigil)
    let name = trimmed(start + (hasSigil ? 3 : 2)..<end - 2)
    guard isName(name), name != "." || !"><$".utf8.contains(sigil) else {
      return skip(start..<end, TemplateFault.malformed)
    }
    let tag = TemplateTag(name: name, span: span(start..<end))
    return hasSigil ? enclosing(tag, sigil: sigil) : variable(tag)
  }

  private mutating func variable(_ tag: TemplateTag) -> Int {
    text(upTo: tag.span.start)
    if let fault = markup.fault(of: tag) { flaws.append(fault) }
    markup.takeValue()
    pieces.append(.variable(tag))
    done = tag.span.end
    return done
  }

  private mutating func enclosing(_ tag: TemplateTag, sigil: UInt8) -> Int {
    takeLine(of: tag.span.start..<tag.span.end)
    if "><$".utf8.contains(sigil), markup.isInside { flaws.append(TemplateFault.fileInTag(tag)) }
    if sigil == UInt8(ascii: "/"), let last = open.last, case .block(let block, _) = pieces[last] {
      checkIsClosed(block.span.end..<tag.span.start)
    }
    add(tag, sigil: sigil)
    return done
  }

  /// What goes on behind the file or block must not land in a tag or a script of it.
  private mutating func checkIsClosed(_ range: Range<Int>) {
    guard markup.isInside, let start = markup.opening, range.contains(start) else { return }
    flaws.append(TemplateFault.tagUnclosed(span(start..<start + 1)))
    markup = TemplateMarkup()
  }

  private mutating func comment(at start: Int) -> Int {
    guard let end = find("}}", from: start) else {
      // Without any further `}}` no later tag can end either.
      _ = skip(start..<tagEnd(after: start).offset, TemplateFault.malformed)
      done = bytes.count
      return done
    }
    takeLine(of: start..<end + 2)
    return done
  }

  private mutating func skip(_ range: Range<Int>, _ fault: (Span) -> Flaw) -> Int {
    text(upTo: range.lowerBound)
    flaws.append(fault(span(range)))
    done = range.upperBound
    return done
  }

  private mutating func text(upTo offset: Int) {
    if done < offset { pieces.append(.text(done..<offset)) }
  }

  /// A tag that is not printed and stands alone on its line takes the whole line with it.
  private mutating func takeLine(of tag: Range<Int>) {
    let line = lineIfAlone(tag) ?? tag
    text(upTo: line.lowerBound)
    done = max(done, line.upperBound)
  }

  private mutating func add(_ tag: TemplateTag, sigil: UInt8) {
    switch sigil {
    case UInt8(ascii: "#"): begin(.section(tag, isInverted: false, end: 0))
    case UInt8(ascii: "^"): begin(.section(tag, isInverted: true, end: 0))
    case UInt8(ascii: "<"): begin(.layout(tag, end: 0))
    case UInt8(ascii: "$"): begin(.block(tag, end: 0))
    case UInt8(ascii: ">"): pieces.append(.partial(tag))
    default: end(tag)
    }
  }

  private mutating func begin(_ piece: TemplatePiece) {
    guard open.count < Template.deepest, ignored == 0 else {
      if ignored == 0, let tag = piece.enclosure?.tag { flaws.append(TemplateFault.tooDeep(tag.span)) }
      ignored += 1
      return
    }
    open.append(pieces.count)
    pieces.append(piece)
  }

  private mutating func end(_ tag: TemplateTag) {
    if ignored > 0 {
      ignored -= 1
      return
    }
    guard let opened = open.last.flatMap({ pieces[$0].enclosure?.tag }) else {
      flaws.append(TemplateFault.closesNothing(tag))
      return
    }
    let fits = open.lastIndex { pieces[$0].enclosure?.tag.name == tag.name }
    if fits == nil { flaws.append(TemplateFault.closesAnother(tag, opened: opened)) }
    close(downTo: fits ?? open.count - 1)
  }

  /// Closes the piece at a place in `open`; whatever is open inside it was forgotten.
  private mutating func close(downTo place: Int) {
    while open.count > place, let start = open.popLast() {
      if open.count > place, let tag = pieces[start].enclosure?.tag {
        flaws.append(TemplateFault.unclosed(tag))
      }
      close(start)
    }
  }

  private mutating func close(_ start: Int) {
    let end = pieces.count
    switch pieces[start] {
    case .section(let tag, let isInverted, _): pieces[start] = .section(tag, isInverted: isInverted, end: end)
    case .layout(let tag, _): pieces[start] = .layout(tag, end: end)
    case .block(let tag, _): pieces[start] = .block(tag, end: end)
    case .text, .variable, .partial, .end: break
    }
    pieces.append(.end)
  }

  private mutating func closeWhatIsOpen() {
    while let start = open.popLast() {
      if let tag = pieces[start].enclosure?.tag { flaws.append(TemplateFault.unclosed(tag)) }
      close(start)
    }
    for layout in pieces.indices { checkLayout(at: layout) }
  }

  /// Only blocks may stand directly in a layout tag: anything else would be left out without a word.
  private mutating func checkLayout(at start: Int) {
    guard case .layout(let layout, let end) = pieces[start] else { return }
    var seen: Set<String> = []
    var index = start + 1
    while index < end {
      let piece = pieces[index]
      if case .block(let tag, _) = piece {
        if !seen.insert(tag.name).inserted { flaws.append(TemplateFault.blockTwice(tag)) }
      } else if !isBlank(piece) {
        flaws.append(TemplateFault.outsideBlocks(place(of: piece) ?? layout.span))
      }
      index = (piece.enclosure?.end ?? index) + 1
    }
  }
}
