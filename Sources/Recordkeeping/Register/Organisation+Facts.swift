extension Organisation {
  /// Whether a text names the organisation: by its name, with or without the legal form, by a trade name, or by the
  /// name of its website. Capitals and accents do not count.
  func isNamed(in text: String) -> Bool {
    let names = [self.name?.value].compactMap { $0 } + (self.tradeNames?.value.ids ?? [])
    let text = FoldedText(text)
    return (names.map { Self.withoutForm($0) } + [siteName].compactMap { $0 })
      .contains { !$0.isEmpty && text.holds(FoldedText($0)) }
  }

  /// Whether it says that it is established in another country than the Netherlands, whose own law goes further than the
  /// GDPR there.
  var isAbroad: Bool { self.country.map { $0.value.id != "NL" } ?? false }

  private static let forms: Set<String> = [
    "bv", "nv", "vof", "cv", "ua", "ba", "wa", "gmbh", "ltd", "llc", "inc", "stichting", "vereniging",
  ]

  private static func withoutForm(_ name: String) -> String {
    var words = name.utf8.split(separator: UInt8(ascii: " "))[...]
    while words.count > 1, let last = words.last, isForm(last) { words = words.dropLast() }
    while words.count > 1, let first = words.first, isForm(first) { words = words.dropFirst() }
    return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
  }

  /// `B.V.` and `bv` alike.
  private static func isForm(_ word: some Sequence<UInt8>) -> Bool {
    let letters = word.filter { ![UInt8(ascii: "."), UInt8(ascii: ",")].contains($0) }
    return forms.contains(String(decoding: letters, as: UTF8.self).lowercasedASCII)
  }

  /// `korenaar.example` of `https://www.korenaar.example/`.
  private var siteName: String? {
    guard let address = self.website?.value.text.utf8, let scheme = address.firstRange(of: "://".utf8) else {
      return nil
    }
    var host = address[scheme.upperBound...].prefix { ![UInt8(ascii: "/"), UInt8(ascii: ":")].contains($0) }
    if host.starts(with: "www.".utf8) { host = host.dropFirst(4) }
    return String(host)
  }
}
