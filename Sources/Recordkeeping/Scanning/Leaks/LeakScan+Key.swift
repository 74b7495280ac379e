extension LeakScan {
  /// A key or token, known by how it begins and how long it is.
  func key(at start: Int) -> Leak? {
    let kinds = words.keys[Int(bytes[start])]
    if kinds.isEmpty || isPartOfKey(bytes.at(start - 1)) { return nil }
    for kind in kinds where bytes[start...].starts(with: kind.start) {
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
  func privateKey(at start: Int) -> Leak? {
    guard bytes.holds("-----BEGIN ", at: start) else { return nil }
    let line = bytes[start...].prefix { $0 != 10 && $0 != 13 }.prefix(80)
    guard line.contains("PRIVATE KEY-----".utf8) else { return nil }
    let rest = bytes[line.endIndex...].prefix(20_000)
    var end = line.endIndex
    if let closing = rest.firstRange(of: "-----END ".utf8) {
      end = bytes[closing.lowerBound...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
    }
    return Leak(
      code: "LEK05", range: start..<end,
      detail: Wording(nl: "de kop van een geheime sleutel", en: "the heading of a private key"))
  }
}
