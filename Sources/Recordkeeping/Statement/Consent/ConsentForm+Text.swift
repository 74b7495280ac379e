extension ConsentForm {
  /// The form as plain text, for an app, paper, a telephone script or an e-mail: the strings that the identity stands
  /// for, each on a line, with an empty box before the question, addresses on lines of their own, and the identity last.
  /// A preview has its warning first and no identity, as the HTML has.
  public func plainText(words: Words, isPreview: Bool = false) throws(WordFault) -> String {
    var blocks = isPreview ? [[try words["consent.preview"]]] : []
    blocks += [[VisibleText.collapsed(asks)], ["[ ] " + VisibleText.collapsed(wording)]]
    blocks += facts.map { [VisibleText.collapsed($0.heading)] + $0.lines.flatMap(\.plainLines) }
    blocks += more.map { [$0.plainLines] } ?? []
    blocks += isPreview ? [] : [[text.id]]
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }
}

extension PageLink {
  /// The words on a line, and the address on the next where the words do not hold it already.
  var plainLines: [String] {
    let line = VisibleText.collapsed(text)
    guard let address, !["mailto:", "tel:"].contains(where: { address.utf8.starts(with: $0.utf8) }) else {
      return [line]
    }
    return [line, address]
  }
}
