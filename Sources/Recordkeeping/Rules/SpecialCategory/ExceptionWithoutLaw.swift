extension Rule {
  /// Some exceptions work only through another act, which says for whom and for what.
  static let exceptionWithoutLaw = Rule(
    code: "SPC02", name: "exception-without-law", severity: .error,
    provisions: [.gdpr("9(2)"), .uavg("23"), .uavg("24"), .uavg("30")],
    summary: Wording(
      nl: "uitzondering voor bijzondere gegevens zonder de wet die haar geeft",
      en: "exception for special data without the act that grants it"),
    rationale: Wording(
      nl: """
        Deze uitzondering geldt alleen als een wet haar uitwerkt: voor wie, waarvoor en met welke \
        bescherming. De verklaring noemt die wet, zodat mensen kunnen nagaan of het klopt.
        """,
      en: """
        This exception holds only where an act works it out: for whom, for what and with which \
        protection. The statement names that act, so that people can verify it.
        """),
    help: Wording(
      nl: "noem de wet en het artikel, bijvoorbeeld law = [\"UAVG art. 30(3)(a)\"]",
      en: "name the act and article, for example law = [\"UAVG art. 30(3)(a)\"]"),
    failing: [
      """
      →[personal-data.health]←
      exception = "health-or-social-care"
      """,
      """
      [personal-data.absence]
      exception = "employment-and-social-security"
      law = →[]←
      """,
      """
      [personal-data.health]
      exception = "public-health"
      law = →["AVG art. 9(2)(i)"]←
      """,
    ],
    passing: [
      """
      [personal-data.health]
      exception = "health-or-social-care"
      law = ["UAVG art. 30(3)(a)"]
      """,
      """
      [personal-data.health]
      exception = "explicit-consent"
      """,
      """
      [personal-data.criminal]
      exception = "protect-own-interests"
      """,
    ],
    check: .lawMissing(
      .personalData, \.law, besides: .ofException,
      help: { $0.record.exception.map { .lawToName(for: Choices["exception"][$0.value.id]) } },
      when: { visit in
        // The words that criminal data share with special data have an article of their own there.
        guard let exception = visit.record.exception,
          !visit.context.register.flags(of: visit.record).contains(.criminal)
        else { return false }
        return Choices["exception"][exception.value.id]?.isTrue("law-needed") ?? false
      }))
}

extension Wording {
  /// What to fill in under `law` for a word of a list: the act that the list has for it, if it has one.
  static func lawToName(for word: VocabularyRow?) -> Wording {
    guard let law = word?.list("law").first else {
      return Wording(
        nl: "noem in law de wet en het artikel waarin dit staat",
        en: "name in law the act and article that say so")
    }
    return Wording(
      nl: "noem de wet en het artikel, bijvoorbeeld law = [\"\(law)\"]",
      en: "name the act and article, for example law = [\"\(law)\"]")
  }
}
