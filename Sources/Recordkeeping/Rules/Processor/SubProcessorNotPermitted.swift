extension Rule {
  /// A permission counts from its day on, since it has to come first.
  static let subProcessorNotPermitted = Rule(
    code: "PRC03", name: "sub-processor-not-permitted", severity: .error, blocksPublication: false,
    provisions: [.gdpr("28(2)")],
    summary: Wording(
      nl: "subverwerker zonder toestemming van de klant",
      en: "sub-processor without the client's permission"),
    rationale: Wording(
      nl: """
        Werkt u in opdracht, dan schakelt u een ander alleen in als de klant dat schriftelijk goedvindt: \
        voor elke partij apart, of in het algemeen. De klant blijft verantwoordelijk voor de gegevens en \
        moet dus weten wie erbij kan.
        """,
      en: """
        If you work on instruction, you call in another only if the client agrees in writing: for each \
        party, or in general. The client remains responsible for the data and so has to know who can \
        reach them.
        """),
    help: Wording(
      nl: """
        vraag toestemming en noem de dag bij de klant: permitted = { hostbedrijf = 2026-01-15 }, of \
        sub-processing = "general" waar de overeenkomst anderen in het algemeen toestaat; of noem bij die \
        klant alleen wie wel mag: sub-processors = ["hostbedrijf"]
        """,
      en: """
        ask permission and name the day with the client: permitted = { hostbedrijf = 2026-01-15 }, or \
        sub-processing = "general" where the agreement permits others in general; or name with that \
        client only those permitted: sub-processors = ["hostbedrijf"]
        """),
    failing: [
      """
      role = "processor"
      sub-processors = ["hostbedrijf", →"mailbedrijf"←]

      [controllers.fietsclub]
      agreement = { signed = 2025-04-11, sub-processing = "specific" }
      permitted = { hostbedrijf = 2025-04-11 }
      @ parties/fietsclub.md
      role = "client"
      @ parties/hostbedrijf.md
      role = "sub-processor"
      @ parties/mailbedrijf.md
      role = "sub-processor"
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      sub-processors = [→"hostbedrijf"←]
      agreement = { signed = 2025-04-11, sub-processing = "none" }
      @ parties/fietsclub.md
      role = "client"
      @ parties/hostbedrijf.md
      role = "sub-processor"
      """,
      """
      role = "processor"
      sub-processors = [→"hostbedrijf"←]

      [controllers.fietsclub]
      agreement = { signed = 2025-04-11 }
      @ parties/fietsclub.md
      role = "client"
      @ parties/hostbedrijf.md
      role = "sub-processor"
      """,
      """
      role = "processor"
      sub-processors = ["hostbedrijf", →"mailbedrijf"←]

      [controllers.fietsclub]
      agreement = { signed = 2025-04-11, sub-processing = "specific" }
      permitted = { hostbedrijf = 2025-04-11, mailbedrijf = 2099-01-01 }
      @ parties/fietsclub.md
      role = "client"
      @ parties/hostbedrijf.md
      role = "sub-processor"
      @ parties/mailbedrijf.md
      role = "sub-processor"
      """,
    ],
    passing: [
      """
      role = "processor"
      sub-processors = ["hostbedrijf"]

      [controllers.fietsclub]
      agreement = { signed = 2025-04-11, sub-processing = "general" }
      @ parties/fietsclub.md
      role = "client"
      @ parties/hostbedrijf.md
      role = "sub-processor"
      """,
      """
      role = "processor"
      sub-processors = ["hostbedrijf"]

      [controllers.fietsclub]
      sub-processors = "none"
      agreement = { signed = 2025-04-11, sub-processing = "none" }
      @ parties/fietsclub.md
      role = "client"
      @ parties/hostbedrijf.md
      role = "sub-processor"
      """,
      """
      role = "processor"
      sub-processors = ["hostbedrijf"]

      [controllers.fietsclub]
      agreement = { signed = 2025-04-11, sub-processing = "specific" }
      permitted = { hostbedrijf = 2025-04-11 }
      [controllers.tandarts]
      until = 2025-06-30
      agreement = { signed = 2023-12-12, sub-processing = "none" }
      @ parties/fietsclub.md
      role = "client"
      @ parties/tandarts.md
      role = "client"
      @ parties/hostbedrijf.md
      role = "sub-processor"
      """,
    ],
    check: .each(.clients, isAbsence: true) { visit in
      let client = visit.record
      guard visit.isServed, let activity = visit.activity,
        let named = (client.subProcessors ?? activity.subProcessors)?.value.value?.items
      else { return [] }
      let agreed = client.agreement?.subProcessing
      if let agreed, agreed.value.value == nil {
        return named.map { Place($0.span, second: second(client, agreed.span), isAbsence: false) }
      }
      let isUnclear = !client.isWhole(\.agreement) || client.agreement?.isWhole(\.subProcessing) == false
      if isUnclear || !client.isWhole(\.permitted) { return [] }
      if let word = agreed?.value.value?.id, word != "specific" { return [] }
      let permitted = client.permitted?.value.byID ?? [:]
      return named.filter { permitted[$0.value].map { $0.value > visit.context.day } ?? true }.map {
        Place($0.span, second: agreed.map { second(client, $0.span) } ?? unsaid(client))
      }
    })

  private static func unsaid(_ client: ClientController) -> SecondPlace {
    SecondPlace(
      client.agreement?.span ?? client.span,
      Wording(
        nl: "hier staat niet wat `\(client.id)` over anderen heeft afgesproken",
        en: "it does not say here what `\(client.id)` agreed on others"))
  }

  private static func second(_ client: ClientController, _ span: Span) -> SecondPlace {
    SecondPlace(
      span,
      Wording(
        nl: "dit staat in de overeenkomst met `\(client.id)`",
        en: "this stands in the agreement with `\(client.id)`"))
  }
}
