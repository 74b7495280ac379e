/// Which findings someone asks for: of some rules, about some articles of law, of some weight.
public struct Selection: Sendable {
  private let codes: Set<String>?
  private let provisions: [Provision]
  private let severity: Severity

  /// Takes rules by code or name, families by their letters, articles as people write them (`30(1)`, `UAVG 5`), and
  /// the least weight. Names of rules and families add to one another; an empty list leaves nothing out. Throws at a
  /// name that is not known, and at an article that no rule cites.
  public init(
    rules: [String] = [], families: [String] = [], articles: [String] = [], severity: Severity = .note
  ) throws(RunError) {
    var codes: Set<String> = []
    for name in rules { codes.formUnion(try Self.codes(ofRule: name)) }
    for name in families { codes.formUnion(try Self.codes(ofFamily: name)) }
    self.codes = rules.isEmpty && families.isEmpty ? nil : codes
    var provisions: [Provision] = []
    for article in articles { provisions.append(try Self.provision(article)) }
    self.provisions = provisions
    self.severity = severity
  }

  /// Whether a finding is asked for.
  public func contains(_ finding: Finding) -> Bool {
    finding.severity >= severity && codes?.contains(finding.rule.code) ?? true
      && (provisions.isEmpty
        || finding.provisions.contains { cited in provisions.contains { $0.overlaps(cited) } })
  }

  private static let families = Set(Rulebook.all.map(\.family))

  /// The codes of a rule, or of all rules of a family.
  private static func codes(ofRule name: String) throws(RunError) -> Set<String> {
    let written = name.lowercasedASCII
    let rules = Rulebook.all.filter { rule in
      [rule.code, rule.family, rule.name].contains { $0.lowercasedASCII == written }
    }
    if rules.isEmpty {
      throw .unknownRule(
        name, nearest: Nearest.word(to: name, among: Rulebook.all.map(\.code)) ?? family(near: name))
    }
    return Set(rules.map(\.code))
  }

  private static func codes(ofFamily name: String) throws(RunError) -> Set<String> {
    let rules = Rulebook.all.filter { $0.family.lowercasedASCII == name.lowercasedASCII }
    if rules.isEmpty { throw .unknownFamily(name, nearest: family(near: name), families.sorted()) }
    return Set(rules.map(\.code))
  }

  private static func family(near name: String) -> String? {
    Nearest.word(to: name, among: families.sorted())
  }

  private static func provision(_ text: String) throws(RunError) -> Provision {
    let cited = Rulebook.all.flatMap(\.provisions)
    let asked = Provision(asked: text)
    guard cited.contains(where: asked.overlaps) else {
      throw .unknownArticle(text, nearest: nearest(to: asked, among: cited))
    }
    return asked
  }

  /// The article that is nearest by its number, in the same act; of another act none.
  private static func nearest(to asked: Provision, among cited: [Provision]) -> Provision? {
    guard asked.act != .other, let number = asked.number else { return nil }
    let near = cited.filter { $0.act == asked.act && $0.number != nil }
    let best = near.min { left, right in
      let distances = [left, right].map { abs(($0.number ?? 0) - number) }
      return (distances[0], left.whole) < (distances[1], right.whole)
    }
    return best.map { Provision(act: $0.act, article: $0.whole) }
  }
}

extension Provision {
  /// The number with which the article begins.
  fileprivate var number: Int? {
    Int(String(decoding: article.utf8.prefix { $0.isDigit }.prefix(9), as: UTF8.self))
  }

  /// The article without paragraphs and points.
  fileprivate var whole: String {
    String(decoding: article.utf8.prefix { $0 != UInt8(ascii: "(") }, as: UTF8.self)
  }
}

extension Checkup {
  /// The same with only the findings that are asked for.
  public func showing(_ selection: Selection) -> Checkup { showing(only: selection.contains) }
}
