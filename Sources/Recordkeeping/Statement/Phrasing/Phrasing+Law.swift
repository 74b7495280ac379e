extension Phrasing {
  /// The legal basis of a purpose in a sentence, and in the words of the law with its article.
  public struct Basis: Hashable, Sendable {
    /// `De wet verplicht ons dit te doen.`
    public let sentence: String
    /// `wettelijke verplichting`.
    public let name: String
    /// `artikel 6 lid 1 onder c AVG`.
    public let article: String
    /// The acts that the register names.
    public let law: [String]
  }

  /// Why a purpose is lawful; nil when the register does not say.
  public func basis(of purpose: Purpose) throws(WordFault) -> Basis? {
    guard let basis = purpose.legalBasis?.value else { return nil }
    let article = basis.row?.text("article") ?? ""
    return Basis(
      sentence: try sentence(of: basis, purpose), name: try words["basis-name.\(basis.rawValue)"],
      article: try provision(.gdpr(article)), law: try laws(purpose.law?.value))
  }

  private func sentence(of basis: LegalBasis, _ purpose: Purpose) throws(WordFault) -> String {
    if basis == .contract, let contract = purpose.contract?.value {
      return sentence(try words["basis.contract-named", ["contract": unfinished(text(contract))]])
    }
    return try words["basis.\(basis.rawValue)"]
  }

  /// Acts as a register cites them, in the words of the language.
  public func laws(_ list: WordList?) throws(WordFault) -> [String] {
    var laws: [String] = []
    for citation in list?.ids ?? [] { laws.append(try provision(Provision(citation: citation))) }
    return laws
  }

  /// `artikel 6 lid 1 onder a AVG`; an act that is named in full stays as it is.
  public func provision(_ provision: Provision) throws(WordFault) -> String {
    switch provision.act {
    case .gdpr: try words["law.gdpr", ["article": article(provision.article)]]
    case .uavg: try words["law.uavg", ["article": article(provision.article)]]
    case .telecommunications: try words["law.telecommunications", ["article": article(provision.article)]]
    case .other: try namedAct(provision.article)
    }
  }

  /// `AWR art. 52(4)` in words; an act that is cited in another way stays as it is.
  private func namedAct(_ citation: String) throws(WordFault) -> String {
    let mark = Array(" art. ".utf8)
    let bytes = Array(citation.utf8)
    let start = bytes.indices.dropFirst().first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    guard let start, bytes.count > start + mark.count else { return citation }
    let number = String(decoding: bytes[(start + mark.count)...], as: UTF8.self)
    let written = try article(number)
    guard written != number else { return citation }
    return try words[
      "law.other", ["article": written, "act": String(decoding: bytes[..<start], as: UTF8.self)]]
  }

  /// `6(1)(a)` in words, `30(2)-(3)` too; anything else than a number with paragraphs and points stays as it is.
  private func article(_ citation: String) throws(WordFault) -> String {
    guard let cited = CitedArticle(citation) else { return citation }
    var text = try part(cited.number, "law.article", "number", within: [:])
    for part in cited.parts {
      let (key, name) = part.isNumber ? ("law.paragraph", "number") : ("law.point", "letter")
      text = try self.part(part, key, name, within: ["article": text])
    }
    return cited.parts.isEmpty ? text : try words["law.with-parts", ["article": text]]
  }

  /// A part of a citation by the word for one of its kind, or by that for several.
  private func part(
    _ part: CitedArticle.Part, _ key: String, _ name: String, within values: [String: String]
  ) throws(WordFault) -> String {
    guard let last = part.last else {
      return try words[key, WordValues(values.merging([name: part.first]) { own, _ in own })]
    }
    let joint = try words[part.isPair ? "list.conjunction" : "law.through"]
    let range = ["first": part.first, "joint": joint, "last": last]
    return try words[key + "s", WordValues(values.merging(range) { own, _ in own })]
  }
}
