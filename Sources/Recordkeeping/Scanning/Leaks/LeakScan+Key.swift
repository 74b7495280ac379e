extension LeakScan {
  /// A key or token, known by how it begins and how long it is.
  func key(at start: Int) -> Leak? {
    if isPartOfKey(bytes.at(start - 1)) { return nil }
    for kind in words.keys where bytes[start] == kind.start.first && bytes[start...].starts(with: kind.start)
    {
      var end = start + kind.start.count
      while isPartOfKey(bytes.at(end)) { end += 1 }
      guard end - start - kind.start.count >= kind.least, bytes[start..<end].contains(where: \.isDigit) else {
        continue
      }
      return Leak(
        code: "LEK05", range: start..<end,
        detail: Wording(
          nl: "dit begint zoals een toegangssleutel en is even lang",
          en: "this begins like an access key and is as long"))
    }
    return nil
  }

  private func isPartOfKey(_ byte: UInt8) -> Bool { byte.isBareKey }

  /// The opening line of a private key, with all that follows up to the closing line.
  mutating func privateKey(at start: Int) -> Leak? {
    guard bytes.holds("-----BEGIN ", at: start) else { return nil }
    let line = bytes[start...].prefix(80).prefix { $0 != 10 && $0 != 13 }
    guard line.contains("PRIVATE KEY-----".utf8) else { return nil }
    return Leak(
      code: "LEK05", range: start..<(endOfKey(after: line.endIndex) ?? line.endIndex),
      detail: Wording(nl: "de kop van een geheime sleutel", en: "the heading of a private key"))
  }

  /// The end of the next closing line; looked for once, however many keys are opened.
  private mutating func endOfKey(after start: Int) -> Int? {
    keyEnd = max(keyEnd, start)
    while keyEnd < bytes.count, !bytes.holds("-----END ", at: keyEnd) { keyEnd += 1 }
    return keyEnd < bytes.count ? bytes[keyEnd...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count : nil
  }
}
