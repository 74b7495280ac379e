extension LeakScan {
  /// A person's name, a street with a number and a Dutch postcode, from the postcode.
  func postalAddress(at start: Int) -> Leak? {
    guard let postcode = endOfPostcode(at: start) else { return nil }
    let from = max(0, start - 120)
    let parts = parts(from: from, to: start)
    guard parts.count >= 2, isStreet(parts[parts.count - 1]), let name = nameStart(in: parts[parts.count - 2])
    else {
      return nil
    }
    return Leak(
      code: "LEK08", range: name..<endOfTown(after: postcode),
      detail: Wording(
        nl: "de naam van een persoon met straat, nummer en postcode",
        en: "the name of a person with street, number and postcode"))
  }

  /// `1234 AB`.
  private func endOfPostcode(at start: Int) -> Int? {
    guard !isWord(at: start - 1), bytes.at(start) != 48, (0..<4).allSatisfy({ bytes.at(start + $0).isDigit })
    else {
      return nil
    }
    var offset = start + 4
    if bytes.at(offset) == 32 { offset += 1 }
    let isCapital = { (byte: UInt8) in (0x41...0x5A).contains(byte) }
    guard isCapital(bytes.at(offset)), isCapital(bytes.at(offset + 1)), !isWord(at: offset + 2) else {
      return nil
    }
    return offset + 2
  }

  /// What stands between commas and line ends.
  private func parts(from: Int, to end: Int) -> [Range<Int>] {
    bytes[from..<end].split { $0 == UInt8(ascii: ",") || $0 == 10 }.compactMap { part in
      let isSign = { (byte: UInt8) in !byte.isLetter && !byte.isDigit && byte < 0x80 }
      guard let first = part.firstIndex(where: { !isSign($0) }),
        let last = part.lastIndex(where: { !isSign($0) })
      else {
        return nil
      }
      return first..<last + 1
    }
  }

  /// Words with a letter, and a house number at the end.
  private func isStreet(_ range: Range<Int>) -> Bool {
    let text = words(in: range)
    guard text.count > 1, let last = text.last, let first = text.first else { return false }
    return bytes[last.lowerBound].isDigit && last.count <= 5
      && (bytes[first.lowerBound].isLetter || bytes[first.lowerBound] >= 0x80)
      && !bytes[first].elementsEqual("Postbus".utf8)
  }

  /// Where a name begins that runs to the end: a title, a first name or initials, and a surname.
  private func nameStart(in range: Range<Int>) -> Int? {
    let text = words(in: range)
    for (index, word) in text.enumerated() where isGivenName(word) {
      let rest = text[(index + 1)...]
      guard (1...5).contains(rest.count), let last = rest.last, isCapital(last), last.count > 1 else {
        continue
      }
      if rest.allSatisfy({ isCapital($0) || self.words.between.contains(lowercased($0)) }) {
        return word.lowerBound
      }
    }
    return nil
  }

  private func isGivenName(_ word: Range<Int>) -> Bool {
    if self.words.titles.contains(lowercased(word)) { return true }
    guard isCapital(word) else { return false }
    return word.count == 1 && bytes.at(word.upperBound) == UInt8(ascii: ".")
      || self.words.firstNames.contains(lowercased(word))
  }

  private func isCapital(_ word: Range<Int>) -> Bool {
    (0x41...0x5A).contains(bytes[word.lowerBound]) || bytes[word.lowerBound] >= 0x80
  }

  private func lowercased(_ word: Range<Int>) -> String {
    String(decoding: bytes[word], as: UTF8.self).lowercasedASCII
  }

  private func words(in range: Range<Int>) -> [Range<Int>] {
    bytes[range].split { !$0.isLetter && !$0.isDigit && $0 < 0x80 }.map { $0.startIndex..<$0.endIndex }
  }

  private func endOfTown(after postcode: Int) -> Int {
    var offset = postcode
    while bytes.at(offset) == 32, isWord(at: offset + 1), isCapital(offset + 1..<offset + 2) {
      offset += 1
      while isWord(at: offset) || bytes.at(offset) == 45 { offset += 1 }
    }
    return offset
  }
}
