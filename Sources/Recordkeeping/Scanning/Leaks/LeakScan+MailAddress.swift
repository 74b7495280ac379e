extension LeakScan {
  /// An e-mail address of a person, from its sign: `@`, `＠`, `[at]`.
  func mailAddress(at sign: Int, width: Int) -> Leak? {
    let isPlain = width == 1
    guard let local = localPart(before: isPlain ? sign : skippingBlanks(backFrom: sign)),
      let domain = domain(after: isPlain ? sign + 1 : skippingBlanks(from: sign + width), isPlain: isPlain)
    else { return nil }
    let range = local.range.lowerBound..<domain.end
    let address = String(decoding: bytes[local.range], as: UTF8.self).lowercasedASCII
    guard !isReserved(domain.name), !declared.contains("\(address)@\(domain.name)"),
      isPerson(address, isQuoted: local.isQuoted, at: domain.name, isPlain: isPlain)
    else { return nil }
    return Leak(
      code: "LEK03", range: range,
      detail: Wording(
        nl: "dit lijkt het adres van één persoon en niet van een afdeling",
        en: "this looks like the address of one person and not of a department"))
  }

  private func skippingBlanks(backFrom offset: Int) -> Int {
    var start = offset
    while bytes.at(start - 1) == 0x20 { start -= 1 }
    return start
  }

  private func skippingBlanks(from offset: Int) -> Int {
    var end = offset
    while bytes.at(end) == 0x20 { end += 1 }
    return end
  }

  private func localPart(before sign: Int) -> (range: Range<Int>, isQuoted: Bool)? {
    if bytes.at(sign - 1) == UInt8(ascii: "\"") {
      let window = bytes[max(0, sign - 65)..<sign - 1]
      guard let quote = window.lastIndex(where: { $0 == UInt8(ascii: "\"") || $0 == 10 }), bytes[quote] != 10,
        sign - 1 - quote > 1
      else { return nil }
      return (quote..<sign, true)
    }
    var start = sign
    while start > 0, sign - start < 65, isLocal(bytes[start - 1]) { start -= 1 }
    while start < sign, !isWord(at: start) { start += 1 }
    // `@naam@server` is a name on a network of servers.
    guard start < sign, bytes.at(start - 1) != UInt8(ascii: "@") else { return nil }
    return (start..<sign, false)
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || [46, 95, 45, 43, 37].contains(byte)
  }

  /// The host after the sign, with `[punt]` or `[dot]` for a dot where the sign was spelled out as well.
  private func domain(after start: Int, isPlain: Bool) -> (name: String, end: Int)? {
    var name: [UInt8] = []
    var end = start
    while name.count < 254 {
      let byte = bytes.at(end)
      if byte.isLetter || byte.isDigit || byte == 45 || byte == 46 {
        name.append(byte.lowercased)
        end += 1
      } else if !isPlain, let next = spelledDot(at: end) {
        name.append(46)
        end = next
      } else {
        break
      }
    }
    while let last = name.last, last == 46 || last == 45 {
      name.removeLast()
      end -= 1
    }
    let labels = name.split(separator: 46, omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last, top.count > 1,
      top.allSatisfy(\.isLetter), !(bytes.at(end) == UInt8(ascii: ":") && isWord(at: end + 1))
    else { return nil }
    return (String(decoding: name, as: UTF8.self), end)
  }

  private func spelledDot(at offset: Int) -> Int? {
    let start = skippingBlanks(from: offset)
    for text in ["[punt]", "(punt)", "[dot]", "(dot)"] where bytes[start...].starts(with: text.utf8) {
      return skippingBlanks(from: start + text.utf8.count)
    }
    return nil
  }

  private func isReserved(_ domain: String) -> Bool {
    var rest = domain.utf8[...]
    while true {
      if words.reserved.contains(String(decoding: Array(rest), as: UTF8.self)) { return true }
      guard let dot = rest.firstIndex(of: 46) else { return false }
      rest = rest[rest.index(after: dot)...]
    }
  }

  /// `voornaam.achternaam`, a first name, or any name at a provider of private addresses; never the name of a function.
  private func isPerson(_ local: String, isQuoted: Bool, at domain: String, isPlain: Bool) -> Bool {
    let name = local.utf8.prefix { $0 != UInt8(ascii: "+") }
    let parts = name.split { [46, 95, 45, 32, 34].contains($0) }.map { part in
      String(decoding: part.filter { !$0.isDigit }, as: UTF8.self)
    }.filter { !$0.isEmpty }
    let whole = parts.joined()
    if parts.isEmpty || words.roles.contains(whole) || parts.contains(where: words.roles.contains) {
      return false
    }
    if isQuoted || !isPlain || words.providers.contains(domain) { return true }
    if parts.count == 1 { return words.firstNames.contains(whole) }
    return parts.contains { $0.utf8.count > 2 }
  }
}
