extension LeakScan {
  /// The address of a device on the internet; those of local networks and of examples belong to nobody.
  func networkAddress(at start: Int) -> Leak? {
    guard let end = endOfShortAddress(at: start) ?? endOfLongAddress(at: start) else { return nil }
    return Leak(
      code: "LEK09", range: start..<end,
      detail: Wording(
        nl: "een IP-adres dat van iemand kan zijn", en: "an IP address that can be somebody's"))
  }

  /// Four numbers with dots. The numbering of acts and versions looks the same, with small numbers.
  private func endOfShortAddress(at start: Int) -> Int? {
    guard (1...3).contains(where: { bytes.at(start + $0) == 46 }), !continuesNumber(at: start),
      !isWord(at: start - 1), bytes.at(start - 1) != 46
    else { return nil }
    var parts: [Int] = []
    var offset = start
    while parts.count < 4 {
      let first = offset
      var value = 0
      while offset - first < 4, bytes.at(offset).isDigit {
        value = value * 10 + Int(bytes[offset] - 48)
        offset += 1
      }
      guard offset > first, value < 256, offset - first == 1 || bytes[first] != 48 else { return nil }
      parts.append(value)
      if parts.count < 4 {
        guard bytes.at(offset) == 46 else { return nil }
        offset += 1
      }
    }
    guard !goesOn(at: offset), !Self.isNobodys(parts) else { return nil }
    if labels.has(.version, within: 20, before: start) { return nil }
    let isLarge = parts.filter { $0 >= 32 }.count > 1
    return isLarge || labels.has(.ip, within: 40, before: start) ? offset : nil
  }

  /// Local, reserved for examples, for many at once, or not given out (RFC 6890).
  private static func isNobodys(_ parts: [Int]) -> Bool {
    switch (parts[0], parts[1], parts[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): true
    case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _), (198, 18...19, _): true
    case (192, 0, 0), (192, 0, 2), (198, 51, 100), (203, 0, 113), (192, 88, 99): true
    // Servers that everybody asks for names.
    case (1, 1, 1), (8, 8, 8), (8, 8, 4), (9, 9, 9): true
    default: false
    }
  }

  /// Eight groups of hexadecimal digits, or fewer with `::`; all that are given out begin with 2 or 3.
  private func endOfLongAddress(at start: Int) -> Int? {
    guard bytes[start] == 50 || bytes[start] == 51, bytes.at(start + 4) == 58, !isWord(at: start - 1),
      bytes.at(start - 1) != 58
    else { return nil }
    var offset = start
    while offset - start < 40, bytes.at(offset).hexadecimalDigit != nil || bytes.at(offset) == 58 {
      offset += 1
    }
    let groups = bytes[start..<offset].split(separator: 58, omittingEmptySubsequences: false)
    let gaps = groups.dropFirst().filter(\.isEmpty).count
    guard !isWord(at: offset), groups[0].count == 4, groups.allSatisfy({ $0.count <= 4 }),
      groups.last?.isEmpty == false,
      gaps == 0 && groups.count == 8 || gaps == 1 && (3...8).contains(groups.count)
    else { return nil }
    return isExample(groups) ? nil : offset
  }

  private func isExample(_ groups: [ArraySlice<UInt8>]) -> Bool {
    let second = String(decoding: groups[1], as: UTF8.self).lowercasedASCII
    let first = String(decoding: groups[0], as: UTF8.self).lowercasedASCII
    return first == "2001" && ["db8", "0db8"].contains(second) || first == "3fff"
  }
}
