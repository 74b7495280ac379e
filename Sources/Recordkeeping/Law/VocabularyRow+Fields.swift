extension VocabularyRow {
  /// The label in the languages of the program; the id where there is none.
  public var wording: Wording { Wording(nl: label(in: "nl") ?? id, en: label(in: "en") ?? id) }

  /// One line that explains a choice to whoever fills in the register.
  public var meaning: Wording? { wording(of: "means") }

  /// A short remark on a party category or a retention term.
  public var note: Wording? { wording(of: "note") }

  /// Terms of the Data Privacy Vocabulary 2.3, with their prefix: `pd:Name`.
  public var dpv: [String] { list("dpv") }

  /// Whether WP248 counts these data subjects as vulnerable.
  public var isVulnerable: Bool { isTrue("vulnerable") }

  /// On whom such data subjects, or those whom such a purpose is about, depend: `employer` or `public-body`.
  var dependsOn: String? { text("depends-on") }

  /// Whether the word is known by name only to be refused: a pre-ticked box as a mechanism of consent.
  public var isWrong: Bool { isTrue("wrong") }

  /// Where the law says it: first the article of the GDPR.
  public var provisions: [Provision] {
    let articles = text("article").map { [Provision.gdpr($0)] } ?? []
    return articles + list("law").map(Provision.init(citation:))
  }

  func wording(of theme: String) -> Wording? {
    guard let nl = text(theme, in: "nl"), let en = text(theme, in: "en") else { return nil }
    return Wording(nl: nl, en: en)
  }
}
