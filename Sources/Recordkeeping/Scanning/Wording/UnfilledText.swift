/// Finds what stands where a text is still to come: `TODO`, `[naam]`, `lorem ipsum`, dots to write on.
enum UnfilledText {
  static func places(in text: ReadText) -> [Place] {
    if !text.text.isBody, text.words.isEmpty { return [Place(text.text.span)] }
    let phrases = text.matches.filter { $0.phrase.rule == "TXT03" }
    if let whole = phrases.first(where: { $0.phrase.isWhole }), !text.text.isBody {
      return [Place(text.text.span, help: whole.phrase.instead)]
    }
    let named = phrases.map { text.place($0.words, $0.phrase) }
    let drawn = (crosses(in: text) + gaps(in: text) + lines(in: text)).filter { place in
      !named.contains { $0.span.start <= place.span.start && place.span.end <= $0.span.end }
    }
    return (named + drawn).sorted { $0.span < $1.span }
  }

  /// `xxx`: of three small letters or more; `XXX` is a number in acts and the arms of a city.
  private static func crosses(in text: ReadText) -> [Place] {
    text.words.filter { word in
      text.bytes[word.start] == UInt8(ascii: "x") && word.end - word.start >= 3
        && text.bytes[word.range].allSatisfy { $0 == UInt8(ascii: "x") }
    }.map { place($0.range, text) }
  }

  /// `... jaar`: dots where the number has to come.
  private static func gaps(in text: ReadText) -> [Place] {
    guard text.present.has(.unit) else { return [] }
    return text.words.indices.filter { text.classes[$0].has(.unit) }.compactMap { index in
      let end = text.words[index].start
      var start = end
      while start > text.text.range.lowerBound, [0x20, 0x2E].contains(text.bytes[start - 1]) { start -= 1 }
      while start < end, text.bytes[start] == 0x20 { start += 1 }
      let isGap = text.bytes[start..<end].filter { $0 == 0x2E }.count >= 2 && text.bytes.at(start - 1) == 0x20
      return isGap ? place(start..<text.words[index].end, text) : nil
    }
  }

  /// `.....` and `_____`, to be written on by hand.
  private static func lines(in text: ReadText) -> [Place] {
    var places: [Place] = []
    let (bytes, range) = (text.bytes, text.text.range)
    var offset = range.lowerBound
    while true {
      offset = bytes.place(from: offset, before: range.upperBound) {
        $0.bytes(equalTo: UInt8(ascii: ".")) | $0.bytes(equalTo: UInt8(ascii: "_"))
      }
      guard offset < range.upperBound else { return places }
      let byte = bytes[offset]
      var end = offset + 1
      while end < range.upperBound, bytes[end] == byte { end += 1 }
      if end - offset >= 5, !isRuler(offset..<end, text) { places.append(place(offset..<end, text)) }
      offset = end
    }
  }

  /// A line of nothing but `_` is a ruler in Markdown.
  private static func isRuler(_ range: Range<Int>, _ text: ReadText) -> Bool {
    let isLine =
      [10, 0].contains(text.bytes.at(range.lowerBound - 1))
      && [10, 13, 0].contains(text.bytes.at(range.upperBound))
    return text.text.isBody && isLine
  }

  private static func place(_ range: Range<Int>, _ text: ReadText) -> Place {
    Place(Span(file: text.text.span.file, range))
  }
}
