extension LeakScan {
  /// A full date right behind a word such as "geboren"; "geboren voor 1950" is about a group.
  func birthDate(at start: Int) -> Leak? {
    guard let label = endOfBirthWord(before: start), let end = endOfDate(at: start), !isWord(at: end),
      bytes[label..<start].allSatisfy({ $0 < 0x80 })
    else { return nil }
    return Leak(
      code: "LEK06", range: start..<end,
      detail: Wording(
        nl: "een volledige datum achter een woord als geboren", en: "a full date behind a word such as born"))
  }

  /// Between the word and the date stands nothing but signs, and a small word such as "op".
  private func endOfBirthWord(before start: Int) -> Int? {
    guard labels.has(.birth, within: 16, before: start) else { return nil }
    var end = start
    while end > 0, start - end < 16 {
      guard !bytes[end - 1].isLetter else {
        var word = end - 1
        while word > 0, bytes[word - 1].isLetter { word -= 1 }
        if words.label(bytes, word..<end) == .birth { return end }
        guard Self.small.contains(TextWord.number(of: bytes[word..<end])) else { return nil }
        end = word
        continue
      }
      if bytes[end - 1].isDigit || bytes[end - 1] == 10 { return nil }
      end -= 1
    }
    return nil
  }

  private static let small = Set(
    ["op", "on", "is", "datum", "date", "d"].map { TextWord.number(of: $0.utf8) })

  /// `12-03-1981`, `1981-03-12`, `12 maart 1981`.
  private func endOfDate(at start: Int) -> Int? {
    let first = digits(at: start)
    let signs: Set<UInt8> = [45, 47, 46, 32]
    guard (1...4).contains(first.count), signs.contains(bytes.at(first.end)) else { return nil }
    if let month = endOfMonth(at: first.end + 1), bytes.at(month) == 32 {
      let year = digits(at: month + 1)
      return first.count < 3 && isYear(year) ? year.end : nil
    }
    let second = digits(at: first.end + 1)
    guard (1...2).contains(second.count), (1...12).contains(second.value) || (1...12).contains(first.value),
      bytes.at(second.end) == bytes.at(first.end)
    else { return nil }
    let third = digits(at: second.end + 1)
    let isDate =
      first.count == 4 ? isYear(first) && third.count == 2 : isYear(third) && (1...31).contains(first.value)
    return isDate ? third.end : nil
  }

  private func digits(at start: Int) -> (value: Int, count: Int, end: Int) {
    var end = start
    var value = 0
    while end - start < 5, bytes.at(end).isDigit {
      value = value * 10 + Int(bytes[end] - 48)
      end += 1
    }
    return (value, end - start, end)
  }

  private func isYear(_ number: (value: Int, count: Int, end: Int)) -> Bool {
    number.count == 4 && (1900...2100).contains(number.value)
  }

  private func endOfMonth(at start: Int) -> Int? {
    var end = start
    while bytes.at(end).isLetter { end += 1 }
    guard (3...9).contains(end - start) else { return nil }
    let head = String(decoding: bytes[start..<start + 3], as: UTF8.self).lowercasedASCII
    return Self.months.contains(head) ? end : nil
  }

  private static let months: Set<String> = [
    "jan", "feb", "maa", "mrt", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov",
    "dec",
  ]
}
