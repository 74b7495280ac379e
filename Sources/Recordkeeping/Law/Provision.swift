/// An article of law: the act and the place in it.
public struct Provision: Hashable, Sendable {
  /// An act that rules and facts cite.
  public enum Act: String, CaseIterable, Sendable {
    /// Regulation (EU) 2016/679.
    case gdpr
    /// Uitvoeringswet AVG.
    case uavg
    /// Telecommunicatiewet.
    case telecommunications
    /// Anything else: the text of `article` names it in full.
    case other
  }

  /// The act.
  public let act: Act
  /// Article, paragraph and point: `13(2)(a)`.
  public let article: String

  /// An article of the GDPR, such as `13(2)(a)`.
  public static func gdpr(_ article: String) -> Provision { .init(act: .gdpr, article: article) }
  /// An article of the Uitvoeringswet AVG.
  public static func uavg(_ article: String) -> Provision { .init(act: .uavg, article: article) }
  /// An article of the Telecommunicatiewet.
  public static func telecommunications(_ article: String) -> Provision {
    .init(act: .telecommunications, article: article)
  }
  /// A judgment, decision or act that is named in full: `C-673/17`.
  public static func other(_ name: String) -> Provision { .init(act: .other, article: name) }

  /// How the provision is cited in a report: `AVG art. 13(2)(a)`.
  public func citation(in language: Language) -> String {
    switch act {
    case .gdpr: "\(Wording(nl: "AVG", en: "GDPR")[language]) art. \(article)"
    case .uavg: "UAVG art. \(article)"
    case .telecommunications: "Tw art. \(article)"
    case .other: article
    }
  }
}
