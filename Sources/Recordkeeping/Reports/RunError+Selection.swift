extension RunError {
  /// A rule or family was asked for that there is not.
  static func unknownRule(_ name: String, nearest: String?) -> RunError {
    unknown(
      name,
      why: Wording(
        nl: "er is geen regel en geen familie met die naam", en: "there is no rule and no family of that name"
      ),
      nearest: nearest,
      otherwise: Wording(nl: "`avgreg explain` toont de regels.", en: "`avgreg explain` lists the rules."))
  }

  /// A family was asked for that there is not.
  static func unknownFamily(_ name: String, nearest: String?, _ families: [String]) -> RunError {
    let list = families.joined(separator: ", ")
    return unknown(
      name,
      why: Wording(
        nl: "er is geen familie van regels met die naam", en: "there is no family of rules of that name"),
      nearest: nearest, otherwise: Wording(nl: "Kies uit: \(list).", en: "Choose from: \(list)."))
  }

  /// An article was asked for that no rule cites.
  static func unknownArticle(_ text: String, nearest: Provision?) -> RunError {
    unknown(
      text, why: Wording(nl: "geen regel noemt dat artikel", en: "no rule cites that article"),
      nearest: nil,
      otherwise: nearest.map { article in
        Wording(
          nl: "Het naaste artikel is \(article.citation(in: .nl)).",
          en: "The nearest article is \(article.citation(in: .en)).")
      }
        ?? Wording(
          nl: "Schrijf het als 30, 30(1), \"UAVG 5\" of \"Tw 11.7a\".",
          en: "Write it as 30, 30(1), \"UAVG 5\" or \"Tw 11.7a\"."))
  }

  private static func unknown(
    _ name: String, why: Wording, nearest: String?, otherwise: Wording
  ) -> RunError {
    let shown = SafeText.shown(name)
    let next = nearest.map { Wording(nl: "Bedoelt u \($0)?", en: "Did you mean \($0)?") }
    return RunError(
      Wording(nl: "kan niet kiezen op \(shown)", en: "cannot select by \(shown)"), why: why,
      next: next ?? otherwise, status: 64)
  }
}
