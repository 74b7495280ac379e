/// Where the `+++` lines of a file stand.
struct Fences {
  private let bytes: [UInt8]
  private let file: Int
  private(set) var opening = 0..<0
  private(set) var toml = 0..<0
  private(set) var body = 0..<0
  private(set) var isClosed = true
  private(set) var isFound = true
  private(set) var flaws: [Flaw] = []

  init(_ bytes: [UInt8], file: Int) {
    self.bytes = bytes
    self.file = file
  }

  mutating func find() {
    let start = skipByteOrderMark()
    body = start..<bytes.count
    opening = start..<start
    toml = start..<start
    let first = line(at: start)
    if isFence(first.text) {
      opening = start..<start + 3
      return findClosing(from: first.next)
    }
    let text = firstText(from: start)
    if isFence(text.text) {
      let above = start..<text.text.lowerBound
      reportMissing(first.text, cure: Suggestion(Span(file: file, above), ""))
      opening = text.text.lowerBound..<text.text.lowerBound + 3
      findClosing(from: text.next)
    } else if isAssignment(text.text), fence(from: text.next) != nil {
      reportMissing(first.text, cure: Suggestion(Span(file: file, start..<start), "+++\n"))
      findClosing(from: start)
    } else {
      reportMissing(first.text, cure: nil)
      isFound = false
    }
  }

  private mutating func skipByteOrderMark() -> Int {
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return 0 }
    let words = Wording(
      nl: "het bestand begint met een onzichtbaar merkteken van drie bytes",
      en: "the file begins with an invisible mark of three bytes")
    report(.byteOrderMark, 0..<3, words, cure: Suggestion(Span(file: file, 0..<3), ""))
    return 3
  }

  private mutating func findClosing(from start: Int) {
    if let closing = fence(from: start) {
      toml = start..<closing.text.lowerBound
      body = closing.next..<bytes.count
      return
    }
    if let closing = almostFence(from: start) {
      toml = start..<closing.text.lowerBound
      body = closing.next..<bytes.count
      let shown = String(decoding: bytes[closing.text].prefix(40), as: UTF8.self)
      return report(
        .fenceUnclosed, closing.text,
        Wording(
          nl: "hier staat `\(shown)`; verwacht werd +++", en: "`\(shown)` stands here; +++ was expected"),
        help: Wording(nl: "schrijf: +++", en: "write: +++"),
        cure: Suggestion(Span(file: file, closing.text), "+++"))
    }
    isClosed = false
    toml = start..<bytes.count
    body = bytes.count..<bytes.count
    report(
      .fenceUnclosed, opening,
      Wording(nl: "na deze +++ komt er geen tweede", en: "no second one follows this +++"))
  }

  private mutating func reportMissing(_ first: Range<Int>, cure: Suggestion?) {
    let shown = String(decoding: bytes[first].prefix(40), as: UTF8.self)
    let isDashes = bytes[first].starts(with: [45, 45, 45])
    let help =
      isDashes
      ? Wording(
        nl: "maak van --- boven en onder de gegevens +++, en schrijf de gegevens als TOML: naam = \"waarde\"",
        en: "turn --- above and below the facts into +++, and write the facts as TOML: name = \"value\"")
      : nil
    let stands =
      first.isEmpty
      ? Wording(nl: "de eerste regel is leeg", en: "the first line is empty")
      : Wording(nl: "de eerste regel is `\(shown)`", en: "the first line is `\(shown)`")
    report(
      .fenceMissing, first,
      Wording(nl: "\(stands.nl); verwacht werd +++", en: "\(stands.en); +++ was expected"), help: help,
      cure: cure)
  }

  private mutating func report(
    _ fault: SyntaxFault, _ range: Range<Int>, _ detail: Wording, help: Wording? = nil,
    cure: Suggestion? = nil
  ) {
    flaws.append(
      Flaw(fault.rawValue, at: Span(file: file, range), detail: detail, help: help, suggestion: cure))
  }

  private func line(at start: Int) -> (text: Range<Int>, next: Int) {
    var stop = start
    while stop < bytes.count, bytes[stop] != 10, bytes[stop] != 13 { stop += 1 }
    let next = lineEnd(at: stop)
    while stop > start, bytes[stop - 1].isBlank { stop -= 1 }
    return (start..<stop, next)
  }

  private func nextLine(after start: Int) -> Int {
    let stop = bytes.place(from: start, before: bytes.count) { eight in
      eight.bytes(equalTo: 10) | eight.bytes(equalTo: 13)
    }
    return lineEnd(at: stop)
  }

  private func lineEnd(at stop: Int) -> Int {
    let isPair = stop + 1 < bytes.count && bytes[stop] == 13 && bytes[stop + 1] == 10
    return min(stop + (isPair ? 2 : 1), bytes.count)
  }

  private func firstText(from start: Int) -> (text: Range<Int>, next: Int) {
    var found = line(at: start)
    while found.text.isEmpty, found.next < bytes.count { found = line(at: found.next) }
    return found
  }

  private func isFence(_ text: Range<Int>) -> Bool { bytes[text].elementsEqual([43, 43, 43]) }

  private func isAssignment(_ text: Range<Int>) -> Bool {
    let name = bytes[text].prefix { $0.isBareKey }
    return !name.isEmpty && bytes[text].dropFirst(name.count).first { !$0.isBlank } == UInt8(ascii: "=")
  }

  private func fence(from start: Int) -> (text: Range<Int>, next: Int)? {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "+") {
        let found = line(at: offset)
        if isFence(found.text) { return found }
      }
      offset = nextLine(after: offset)
    }
    return nil
  }

  /// A line that was probably meant as a fence: `++`, `++++`, `+++ end`, `---`.
  private func almostFence(from start: Int) -> (text: Range<Int>, next: Int)? {
    firstLine(from: start) { text in
      let line = bytes[text].drop(while: \.isBlank)
      return text.count <= 40 && (line.starts(with: [43, 43]) || line.elementsEqual([45, 45, 45]))
    }
  }

  private func firstLine(
    from start: Int, where matches: (Range<Int>) -> Bool
  ) -> (text: Range<Int>, next: Int)? {
    var offset = start
    while offset < bytes.count {
      let found = line(at: offset)
      if matches(found.text) { return found }
      offset = found.next
    }
    return nil
  }
}
