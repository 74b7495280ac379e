extension Provision {
  /// A provision from the way data and registers cite it: `AVG art. 13(2)(a)`, `UAVG art. 46`, `Tw art. 11.7`; any other
  /// text is an act named in full.
  public init(citation: String) {
    for (prefix, act) in Provision.prefixes where citation.utf8.starts(with: prefix.utf8) {
      let article = citation.utf8.dropFirst(prefix.utf8.count)
      self.init(act: act, article: String(decoding: article, as: UTF8.self))
      return
    }
    self.init(act: .other, article: citation)
  }

  private static let prefixes: [(String, Act)] = [
    ("AVG art. ", .gdpr), ("GDPR art. ", .gdpr), ("UAVG art. ", .uavg), ("Tw art. ", .telecommunications),
  ]

  /// Several provisions in one line, those of one act together: `AVG art. 13(2)(a), 30(1)(f); Tw art. 11.7`.
  static func citation(of provisions: [Provision], in language: Language) -> String {
    var lines: [String] = []
    var last: Act?
    for provision in provisions {
      if provision.act == last, provision.act != .other, let line = lines.popLast() {
        lines.append("\(line), \(provision.article)")
      } else {
        lines.append(provision.citation(in: language))
      }
      last = provision.act
    }
    return lines.joined(separator: "; ")
  }
}
