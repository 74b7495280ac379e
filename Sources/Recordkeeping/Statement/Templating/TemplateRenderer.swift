/// Makes one page. It goes on after a fault, so that all of them are told at once.
struct TemplateRenderer {
  /// A block of a page that is put into a layout: its pieces in file number `place` of the set.
  struct Filling {
    let place: Int
    let pieces: Range<Int>
  }

  /// How many bytes this page may have, as far as that was measured: those of a large register have more to tell. A template
  /// that doubles itself ends here.
  private var largest = 1 << 25
  /// In how many steps it may be made. A step takes time also where it writes nothing: sections in one another of one list
  /// are gone through as often as the list is long, to the power of their number.
  private var most = 1 << 20
  /// Whether what the page is given was counted, which few pages are large enough for.
  private var isMeasured = false
  private let set: TemplateSet
  private let value: TemplateValue
  private let words: Words
  /// What some files give for the value of the page, by the files' places.
  private let ready: [Int: SafeHTML]
  private var html = HTMLWriter()
  private var scope: TemplateScope
  private var flaws: [Span: Flaw] = [:]
  private var steps = 0
  private var isFull = false

  init(_ set: TemplateSet, value: TemplateValue, words: Words, ready: [Int: SafeHTML] = [:]) {
    self.set = set
    self.value = value
    self.words = words
    self.ready = ready
    scope = TemplateScope(value)
  }

  mutating func page(_ place: Int) -> Result<SafeHTML, TemplateFaults> {
    render(set.templates[place].pieces.indices, of: place, fillings: [:], depth: 0)
    return flaws.isEmpty ? .success(SafeHTML(html)) : .failure(TemplateFaults(flaws.values))
  }

  private mutating func render(
    _ pieces: Range<Int>, of place: Int, fillings: [String: Filling], depth: Int
  ) {
    let (all, text) = (set.templates[place].pieces, set.templates[place].file.bytes)
    var index = pieces.lowerBound
    while index < pieces.upperBound, !isFull {
      let piece = all[index]
      let span = piece.enclosure?.tag.span ?? start(of: place)
      count(1, at: span)
      switch piece {
      case .text(let range): html.template(text, range)
      case .variable(let tag): write(tag)
      case .section(let tag, let isInverted, let end):
        section(tag, isInverted: isInverted, of: place, index + 1..<end, fillings, depth)
      case .partial(let tag): partial(tag, fillings: [:], depth)
      case .layout(let tag, let end):
        count(end - index, at: tag.span)
        let own = self.fillings(of: place, index + 1..<end)
        partial(tag, fillings: own.merging(fillings) { _, outer in outer }, depth)
      case .block(let tag, let end): block(tag, of: place, index + 1..<end, fillings, depth)
      case .end: break
      }
      index = (piece.enclosure?.end ?? index) + 1
      count(0, at: span)
    }
  }

  /// Counts steps, and ends the page where there is no room for more.
  private mutating func count(_ steps: Int, at span: Span) {
    self.steps += steps
    guard !isFull, !hasRoom() else { return }
    isFull = true
    report(TemplateFault.tooLarge(span))
  }

  /// Whether more may come. A page of much content has room for it.
  private mutating func hasRoom() -> Bool {
    let fits = steps < most && html.bytes.count < largest
    if fits || isMeasured { return fits }
    isMeasured = true
    let room = value.room
    largest += room + ready.values.reduce(0) { $0 + $1.bytes.count }
    most += room / TemplateValue.roomOfOne * Self.stepsOfOne
    return hasRoom()
  }

  /// In how many steps of a page one value can well be used.
  private static let stepsOfOne = 64

  private mutating func section(
    _ tag: TemplateTag, isInverted: Bool, of place: Int, _ pieces: Range<Int>,
    _ fillings: [String: Filling], _ depth: Int
  ) {
    guard goesDeeper(depth, at: tag), let value = value(of: tag) else { return }
    guard value.isShown != isInverted else { return }
    switch value {
    case _ where isInverted, .flag: render(pieces, of: place, fillings: fillings, depth: depth + 1)
    case .list(let elements):
      for element in elements where !isFull {
        count(1, at: tag.span)
        within(element, pieces, of: place, fillings, depth)
      }
    case .text, .html, .table: within(value, pieces, of: place, fillings, depth)
    }
  }

  private mutating func within(
    _ value: TemplateValue, _ pieces: Range<Int>, of place: Int, _ fillings: [String: Filling], _ depth: Int
  ) {
    scope.enter(value)
    render(pieces, of: place, fillings: fillings, depth: depth + 1)
    scope.leave()
  }

  private mutating func partial(_ tag: TemplateTag, fillings: [String: Filling], _ depth: Int) {
    guard let place = set.place(of: tag), goesDeeper(depth, at: tag) else { return }
    if scope.isOutermost, fillings.isEmpty, let made = ready[place] { return html.html(made) }
    render(set.templates[place].pieces.indices, of: place, fillings: fillings, depth: depth + 1)
  }

  private mutating func block(
    _ tag: TemplateTag, of place: Int, _ pieces: Range<Int>, _ fillings: [String: Filling], _ depth: Int
  ) {
    guard goesDeeper(depth, at: tag) else { return }
    count(fillings.count, at: tag.span)
    let filling = fillings[tag.name] ?? Filling(place: place, pieces: pieces)
    // A filling may show the block's name again: then that one's own text is meant.
    var rest = fillings
    rest[tag.name] = nil
    render(filling.pieces, of: filling.place, fillings: rest, depth: depth + 1)
  }

  private func fillings(of place: Int, _ pieces: Range<Int>) -> [String: Filling] {
    var fillings: [String: Filling] = [:]
    var index = pieces.lowerBound
    while index < pieces.upperBound {
      let piece = set.templates[place].pieces[index]
      if case .block(let tag, let end) = piece {
        fillings[tag.name] = Filling(place: place, pieces: index + 1..<end)
      }
      index = (piece.enclosure?.end ?? index) + 1
    }
    return fillings
  }
}

extension TemplateRenderer {
  private mutating func write(_ tag: TemplateTag) {
    if let word = tag.word { return write(word: word, tag) }
    switch value(of: tag) {
    case .text(let text) where !text.isEmpty: html.text(text)
    case .html(let safe) where !safe.isEmpty: html.html(safe)
    case .text, .html: report(TemplateFault.empty(tag))
    case .flag, .list, .table: report(TemplateFault.unprintable(tag))
    case nil: break
    }
  }

  /// A word's placeholders are filled with the texts that the template knows by the same names.
  private mutating func write(word: HashedName, _ tag: TemplateTag) {
    do throws(WordFault) {
      for part in try words.parts(of: word) {
        switch part {
        case .text(_, let escaped): html.html(escaped)
        case .placeholder(let name):
          guard case .text(let text) = scope[name], !text.isEmpty else {
            throw words.fault(of: word, lacking: name)
          }
          html.text(text)
        }
      }
    } catch {
      report(TemplateFault.word(error, at: tag.span))
    }
  }

  private mutating func value(of tag: TemplateTag) -> TemplateValue? {
    if let value = scope[tag] { return value }
    if flaws[tag.span] == nil { report(TemplateFault.unknownName(tag, known: scope.names)) }
    return nil
  }

  private mutating func goesDeeper(_ depth: Int, at tag: TemplateTag) -> Bool {
    if depth < Template.deepest { return true }
    report(TemplateFault.tooDeep(tag.span))
    return false
  }

  private mutating func report(_ flaw: Flaw) {
    flaws[flaw.span] = flaws[flaw.span] ?? flaw
  }

  private func start(of place: Int) -> Span { Span(file: set.templates[place].number, start: 0, end: 0) }
}
