/// Foretells, in one pass over the bytes, how much work the HTML parser will have with a page: it looks through every
/// open element at nearly every tag, so that a megabyte of nested tags keeps it busy for minutes.
///
/// What is counted is never less than what the parser will do: where the two could understand a page differently, a tag
/// counts as one that opens and not as one that closes.
struct HTMLGuard {
  /// What makes a page too much work.
  enum Excess: Hashable, Sendable {
    /// More elements open at once than any page for people has.
    case nesting
    /// More unclosed `<b>`, `<font>` and the like than can be opened anew in every paragraph.
    case formatting
    /// Too many attributes on a tag, or too many tags among too many open ones.
    case work
  }

  /// How many elements may be open at once. Browsers stop at 512.
  static let deepest = 4_000
  /// How many open elements and pairs of attributes the parser may have to look at.
  static let mostWork = 100_000_000
  /// How many elements the parser may have to open anew.
  static let mostCopies = 2_000_000

  let bytes: [UInt8]
  /// What is too much; nil for nearly every page.
  private(set) var excess: Excess?
  /// The most elements that were open at once.
  private(set) var depth = 0
  /// Where tags stand that close a form.
  private(set) var formEnds: [Int] = []

  private var open: [HTMLName] = []
  /// Formatting elements that are opened anew in every block until they are closed; nil begins a cell or the like.
  private var formatting: [HTMLName?] = []
  private var foreign = 0
  private var work = 0
  private var copies = 0
  private var offset: Int

  /// Goes through a page, from an offset on, up to its end or to where it is too much.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    offset = start
    while excess == nil, offset < bytes.count, let next = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = next + 1
      readMarkup()
    }
  }

  private mutating func readMarkup() {
    let byte = bytes.at(offset)
    if byte.isLetter {
      readTag(closes: false)
    } else if byte == UInt8(ascii: "/") {
      offset += 1
      if bytes.at(offset).isLetter { readTag(closes: true) } else { skip(past: ">") }
    } else if bytes.holds("!--", at: offset) {
      skipComment()
    } else if bytes.holds("![CDATA[", at: offset) {
      skipData()
    } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      skip(past: ">")
    }
  }

  private mutating func readTag(closes: Bool) {
    let start = offset - (closes ? 2 : 1)
    let name = readName()
    let isSelfClosing = readAttributes()
    guard offset <= bytes.count else { return }
    if closes {
      if name == .form { formEnds.append(start) }
      close(name)
    } else {
      open(name, isSelfClosing: isSelfClosing)
      if HTMLName.raw.contains(name) { skipRaw(of: name) }
    }
    count()
  }

  private mutating func readName() -> HTMLName {
    let start = offset
    while offset < bytes.count, !Self.endsName(bytes[offset]) { offset += 1 }
    return HTMLName(bytes[start..<offset])
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte.isWhiteSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  /// Goes past the end of the tag; whether it ends in `/>`.
  private mutating func readAttributes() -> Bool {
    var attributes = 0
    var isSelfClosing = false
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      let byte = bytes[offset]
      if byte.isWhiteSpace || byte == UInt8(ascii: "/") {
        isSelfClosing = byte == UInt8(ascii: "/")
        offset += 1
        continue
      }
      isSelfClosing = false
      attributes += 1
      readAttribute()
    }
    offset += 1
    work += attributes * attributes / 2
    return isSelfClosing
  }

  private mutating func readAttribute() {
    // An equals sign that is the first is part of the name.
    offset += 1
    while offset < bytes.count, !Self.endsName(bytes[offset]), bytes[offset] != UInt8(ascii: "=") {
      offset += 1
    }
    skipSpace()
    guard bytes.at(offset) == UInt8(ascii: "=") else { return }
    offset += 1
    skipSpace()
    let quote = bytes.at(offset)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = bytes[min(offset + 1, bytes.count)...].firstIndex(of: quote) ?? bytes.count
      offset = end + 1
    } else {
      while offset < bytes.count, !bytes[offset].isWhiteSpace, bytes[offset] != UInt8(ascii: ">") {
        offset += 1
      }
    }
  }

  private mutating func skipSpace() {
    while bytes.at(offset).isWhiteSpace { offset += 1 }
  }

  private mutating func skip(past byte: Unicode.Scalar) {
    let sought = UInt8(ascii: byte)
    offset = bytes[min(offset, bytes.count)...].firstIndex(of: sought).map { $0 + 1 } ?? bytes.count
  }

  /// A comment ends at `-->` and `--!>`, and at once when it begins with `>` or `->`.
  private mutating func skipComment() {
    offset += 3
    if bytes.at(offset) == UInt8(ascii: ">") || bytes.holds("->", at: offset) { return }
    while offset < bytes.count {
      guard let hyphen = bytes[offset...].firstIndex(of: UInt8(ascii: "-")) else { break }
      offset = hyphen + 1
      if bytes.holds("->", at: offset) || bytes.holds("-!>", at: offset) { return }
    }
    offset = bytes.count
  }

  /// In HTML this ends at the first `>`, in a drawing at `]]>`: around one, nothing closes before the last of the two.
  private mutating func skipData() {
    if foreign == 0 { return skip(past: ">") }
    let start = offset
    while offset < bytes.count, !bytes.holds("]]>", at: offset) { offset += 1 }
    countOpenings(in: start..<min(offset, bytes.count))
  }

  /// The content of a script, a style and the like, up to the tag that closes it.
  private mutating func skipRaw(of name: HTMLName) {
    let start = offset
    if name == .plaintext { return offset = bytes.count }
    while offset < bytes.count {
      if name == .script, bytes.holds("<!--", at: offset) {
        // Within this, `</script>` may or may not be the end; after it, it is.
        while offset < bytes.count, !bytes.holds("-->", at: offset) { offset += 1 }
      } else if bytes.holds("</", at: offset), closesRaw(name) {
        break
      }
      offset += 1
    }
    countOpenings(in: start..<min(offset, bytes.count))
  }

  private func closesRaw(_ name: HTMLName) -> Bool {
    let start = offset + 2
    var end = start
    while end < bytes.count, !Self.endsName(bytes[end]), end - start < 16 { end += 1 }
    return HTMLName(bytes[start..<end]) == name
  }

  /// Counts tags that open something where a drawing or formula is open: in it, even a style is no text.
  private mutating func countOpenings(in range: Range<Int>) {
    guard foreign > 0 else { return }
    for index in range where bytes[index] == UInt8(ascii: "<") && bytes.at(index + 1).isLetter {
      open.append(.unknown)
      count()
      if excess != nil { return }
    }
  }

  private mutating func count() {
    depth = max(depth, open.count)
    work += open.count + 1
    copies += formatting.count
    if depth > Self.deepest {
      excess = .nesting
    } else if copies > Self.mostCopies {
      excess = .formatting
    } else if work > Self.mostWork {
      excess = .work
    }
  }
}

extension HTMLGuard {
  private mutating func open(_ name: HTMLName, isSelfClosing: Bool) {
    if isForeign {
      guard HTMLName.breakouts.contains(name) else {
        if !isSelfClosing { push(name) }
        return
      }
      // These never stand in a drawing: the parser leaves it.
      while let top = open.last, isForeign || HTMLName.roots.contains(top) { pop() }
    }
    if HTMLName.void.contains(name) { return }
    if foreign == 0 { closeBefore(name) }
    push(name)
  }

  /// Whether the innermost element is one of a drawing or formula, in which `/>` closes.
  private var isForeign: Bool {
    guard foreign > 0 else { return false }
    let inner = open.last { HTMLName.roots.contains($0) || HTMLName.integration.contains($0) }
    return inner.map { HTMLName.roots.contains($0) } ?? false
  }

  /// A list item closes the one before it, a row the cell before it.
  private mutating func closeBefore(_ name: HTMLName) {
    guard HTMLName.followed.contains(name) else { return }
    if name == .row, open.last == .cell || open.last == .headingCell, open.dropLast().last == .row { pop() }
    let isSame = open.last == name
    let isPair = [HTMLName.cells, HTMLName.definitions].contains { pair in
      pair.contains(name) && open.last.map(pair.contains) ?? false
    }
    if isSame || isPair { pop() }
  }

  private mutating func push(_ name: HTMLName) {
    open.append(name)
    if HTMLName.roots.contains(name) { foreign += 1 }
    if HTMLName.formatting.contains(name) { formatting.append(name) }
    if HTMLName.markers.contains(name) { formatting.append(nil) }
  }

  private mutating func pop() {
    guard let name = open.popLast() else { return }
    if HTMLName.roots.contains(name) { foreign -= 1 }
    if HTMLName.markers.contains(name), let marker = formatting.lastIndex(where: { $0 == nil }) {
      formatting.removeSubrange(marker...)
    }
  }

  /// Closes an element, where the parser surely does so too.
  private mutating func close(_ name: HTMLName) {
    let isFormatting = HTMLName.formatting.contains(name)
    let isSpecial = HTMLName.special.contains(name)
    var place = open.count - 1
    while place >= 0, open[place] != name {
      work += 1
      if HTMLName.scopes.contains(open[place]) || !isSpecial && HTMLName.special.contains(open[place]) {
        return isFormatting && !open[..<place].contains(name) ? forget(name) : ()
      }
      place -= 1
    }
    if isFormatting { forget(name) }
    guard place >= 0 else { return }
    while open.count > place { pop() }
  }

  private mutating func forget(_ name: HTMLName) {
    var place = formatting.count - 1
    while place >= 0, let entry = formatting[place] {
      if entry == name {
        formatting.remove(at: place)
        return
      }
      place -= 1
    }
  }
}
