extension Rule {
  /// An error where it is certainly harder; a warning where people tick a box on a site or in an app and have to write a
  /// message.
  static let withdrawalHarder = Rule(
    code: "CON10", name: "withdrawal-harder", severity: .error,
    provisions: [.gdpr("7(3)")],
    summary: Wording(
      nl: "intrekken is moeilijker dan toestemming geven", en: "withdrawing is harder than giving consent"),
    rationale: Wording(
      nl: """
        Toestemming intrekken is net zo gemakkelijk als die geven, en het kost niets. Wie op een site \
        of in een app ja zei, hoeft niet te bellen, te schrijven of langs te komen om nee te zeggen.
        """,
      en: """
        Withdrawing consent is as easy as giving it, and costs nothing. Those who said yes on a site or \
        in an app need not call, write or come by to say no.
        """),
    help: Wording(
      nl: #"bied het ook daar aan, bijvoorbeeld withdrawal = ["web-form"], en zet withdrawal-cost = "none""#,
      en: #"offer it there as well, for example withdrawal = ["web-form"], and put withdrawal-cost = "none""#),
    failing: [
      """
      [purposes.newsletter.consent]
      channel = "web"
      withdrawal = →["post", "phone"]←
      """,
      """
      [purposes.account.consent]
      channel = "app"
      withdrawal = →["in-person"]←
      withdrawal-cost = →"5 euro administratiekosten"←
      """,
      """
      [purposes.newsletter.consent]
      channel = "paper"
      withdrawal = ["post"]
      withdrawal-cost = →"Een postzegel en 2,50 euro"←
      """,
      """
      [purposes.newsletter.consent]
      channel = "web"
      withdrawal = →["email"]←
      [purposes.events.consent]
      channel = "app"
      withdrawal = →["email", "post"]←
      """,
    ],
    passing: [
      """
      [purposes.newsletter.consent]
      channel = "web"
      withdrawal = ["phone", "web-form"]
      withdrawal-cost = "none"
      [purposes.account.consent]
      channel = "app"
      withdrawal = ["email", "account"]
      [purposes.events.consent]
      channel = "paper"
      withdrawal = ["post"]
      """,
      """
      [purposes.newsletter.consent]
      channel = "web"
      withdrawal = ["email", "link-in-message"]
      [purposes.events.consent]
      channel = "phone"
      withdrawal = ["email"]
      """,
    ],
    check: .any(
      .each(.consents) { visit in
        guard let channel = visit.record.channel?.value, [.web, .app].contains(channel),
          let ways = visit.record.withdrawal
        else { return [] }
        if ways.value.ids.allSatisfy(slowWays.contains) { return [Place(ways.span)] }
        let isDoubtful = ways.value.ids.allSatisfy(slowWays.union(["email"]).contains)
        return isDoubtful ? [Place(ways.span, detail: byMessage, severity: .warning)] : []
      },
      .each(.consents) { visit in
        guard let cost = visit.record.withdrawalCost, cost.value.value != nil else { return [] }
        return [Place(cost.span)]
      }))

  private static let byMessage = Wording(
    nl: "een e-mail schrijven is meer moeite dan een vakje aanvinken",
    en: "writing an e-mail is more trouble than ticking a box")

  private static let slowWays = Set(
    [WithdrawalChannel.phone, .post, .inPerson].map(\.rawValue))
}
