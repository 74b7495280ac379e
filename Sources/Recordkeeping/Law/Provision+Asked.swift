extension Provision {
  /// A provision as people ask for it: `13`, `AVG 30(1)`, `UAVG art. 5`, `Tw 11.7a`, or another act in full. A bare number
  /// is an article of the GDPR, one with a point in it of the Telecommunicatiewet.
  init(asked text: String) {
    guard Self.canBeArticle(text) else {
      self.init(act: .other, article: text)
      return
    }
    var words = text.utf8.split(separator: UInt8(ascii: " ")).map {
      String(decoding: Array($0), as: UTF8.self)
    }
    let act = words.first.flatMap { Self.acts[$0.lowercasedASCII] }
    if act != nil { words.removeFirst() }
    if let word = words.first, Self.articleWords.contains(word.lowercasedASCII) { words.removeFirst() }
    let article = words.joined().lowercasedASCII
    if ArticleNumber(article) != nil {
      let bare: Act = article.utf8.contains(UInt8(ascii: ".")) ? .telecommunications : .gdpr
      self.init(act: act ?? bare, article: article)
    } else {
      self.init(act: .other, article: text)
    }
  }

  /// Whether a text begins as an article of one of the acts does; most texts name another, and need no closer look.
  private static func canBeArticle(_ text: String) -> Bool {
    let first = text.utf8.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != UInt8(ascii: " ") }
    if first.first?.isDigit ?? false { return true }
    let word = String(decoding: first.map(\.lowercased), as: UTF8.self)
    return acts[word] != nil || articleWords.contains(word)
  }

  /// Whether one of the two is the other or a part of it.
  func overlaps(_ other: Provision) -> Bool {
    guard act == other.act else { return false }
    if act == .other { return other.article.lowercasedASCII == article.lowercasedASCII || isPart(other) }
    let pieces = { (article: String) in
      article.utf8.split(separator: UInt8(ascii: ",")).compactMap { piece in
        ArticleNumber(String(decoding: piece.drop { $0 == 0x20 }, as: UTF8.self))
      }
    }
    return pieces(article).contains { own in pieces(other.article).contains { own.overlaps($0) } }
  }

  /// Whether the other names an article of the act that this one names: `AWR art. 52(4)` of `AWR`.
  private func isPart(_ other: Provision) -> Bool {
    other.article.lowercasedASCII.utf8.starts(with: "\(article.lowercasedASCII) ".utf8)
  }

  private static let acts: [String: Act] = [
    "avg": .gdpr, "gdpr": .gdpr, "uavg": .uavg, "tw": .telecommunications,
    "telecommunicatiewet": .telecommunications,
  ]
  private static let articleWords: Set<String> = ["art.", "art", "artikel", "article"]
}
