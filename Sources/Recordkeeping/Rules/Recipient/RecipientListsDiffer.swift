extension Rule {
  /// Silent where the rows, or what else could name the party, were not read whole.
  static let recipientListsDiffer = Rule(
    code: "REC08", name: "recipient-lists-differ", severity: .error,
    provisions: [.gdpr("13(1)(e)"), .gdpr("30(1)(d)")],
    summary: Wording(
      nl: "de ontvangers van de activiteit en wie in dit bestand gegevens krijgt, verschillen",
      en: "the recipients of the activity and those who get data in this file differ"),
    rationale: Wording(
      nl: """
        Mensen mogen weten wie welke gegevens van hen krijgt. Heeft elke rij gegevens een eigen lijst met \
        ontvangers, dan gelden die lijsten. Een partij die alleen bij de activiteit staat, krijgt dan \
        volgens het register niets, en de verklaring klopt niet. Een partij die alleen bij een rij staat, \
        komt wel in de verklaring, maar ontbreekt in de lijst van de activiteit. Wie met een cookie van uw \
        site meekijkt of op een toestemming aan u steunt, krijgt ook gegevens: staat die nergens bij de \
        ontvangers, dan zegt de verklaring dat niemand anders ze krijgt.
        """,
      en: """
        People may know who receives which of their data. Where every row of data has a list of recipients \
        of its own, those lists hold. A party that stands with the activity alone then receives nothing, \
        according to the register, and the statement is not right. A party that stands with a row alone is \
        in the statement, but is missing from the list of the activity. Whoever reads along with a cookie \
        of your site, or relies on a consent given to you, gets data too: if it stands nowhere among the \
        recipients, the statement says that nobody else gets them.
        """),
    help: Wording(
      nl: """
        noem de partij ook bij de gegevens die zij krijgt; krijgt zij niets, haal haar dan uit de lijst van \
        de activiteit
        """,
      en: """
        name the party with the data that it receives as well; if it receives none, take it out of the list \
        of the activity
        """),
    failing: [
      """
      recipients = ["voorbeeldhost", →"pakketdienst"←]

      [personal-data.name]
      recipients = ["voorbeeldhost"]
      [personal-data.address]
      recipients = "none"
      @ parties/voorbeeldhost.md
      @ parties/pakketdienst.md
      """,
      """
      recipients = ["voorbeeldhost"]

      [personal-data.name]
      recipients = ["voorbeeldhost"]
      [personal-data.address]
      recipients = ["voorbeeldhost", →"pakketdienst"←]
      @ parties/voorbeeldhost.md
      @ parties/pakketdienst.md
      """,
      """
      recipients = "none"

      [cookies.visit]
      provider = →"telbureau"←
      third-party-access = ["telbureau", →"advertentienet"←]
      @ parties/telbureau.md
      role = "processor"
      @ parties/advertentienet.md
      role = "controller"
      """,
      """
      recipients = ["voorbeeldmail"]

      [purposes.newsletter.consent]
      relying-controllers = [→"zusterbedrijf"←]
      @ parties/voorbeeldmail.md
      @ parties/zusterbedrijf.md
      role = "controller"
      """,
    ],
    passing: [
      """
      recipients = ["voorbeeldhost", "pakketdienst"]

      [personal-data.name]
      recipients = ["voorbeeldhost"]
      [personal-data.address]
      @ parties/voorbeeldhost.md
      @ parties/pakketdienst.md
      """,
      """
      recipients = ["voorbeeldhost", "telbureau"]

      [personal-data.name]
      recipients = ["voorbeeldhost"]
      [cookies.visit]
      provider = "telbureau"
      @ parties/voorbeeldhost.md
      @ parties/telbureau.md
      """,
      """
      [personal-data.name]
      recipients = ["voorbeeldhost"]
      @ parties/voorbeeldhost.md
      """,
      """
      recipients = "none"

      [cookies.session]
      provider = "self"
      third-party-access = ["webteam"]
      [cookies.page]
      provider = "meta"
      third-party-access = ["meta"]
      platform = "meta"
      @ parties/webteam.md
      role = "internal"
      @ parties/meta.md
      role = "joint-controller"
      """,
    ],
    check: .each(.ownActivities) { visit in
      let activity = visit.record
      guard !activity.fields.isLossy, activity.isWhole(\.recipients), activity.isWhole(\.personalData),
        activity.personalData.allSatisfy({ $0.isWhole(\.recipients) }), let recipients = activity.recipients
      else { return [] }
      // A department of the organisation itself is no recipient.
      let isOther = { (id: Located<String>) in
        visit.context.register.party(id.value).map { $0.role?.value != .internal } ?? false
      }
      let besides = activity.besidesRecipients(isOther)
      guard let all = recipients.value.value?.items else { return besides }
      return activity.withoutData(among: all.filter(isOther)) + activity.ofRowsAlone(besides: all, isOther)
        + besides
    })
}

extension ProcessingActivity {
  /// Parties of the activity's own list that get no row, and are in it for nothing else.
  fileprivate func withoutData(among all: [Located<String>]) -> [Place] {
    guard !self.personalData.isEmpty, self.personalData.allSatisfy({ $0.recipients != nil }) else {
      return []
    }
    let others = Set(all.map(\.span)).union(
      self.personalData.flatMap { $0.source?.value.items ?? [] }.map(\.span))
    let used = Set((inRows + mentions.filter { !others.contains($0.span) }).map(\.value))
    return all.filter { !used.contains($0.value) }.map {
      Place(
        $0.span,
        detail: Wording(
          nl: "geen enkel gegeven gaat naar `\($0.value)`", en: "no data go to `\($0.value)`"))
    }
  }

  /// Parties that a row names and the activity's own list does not: the pages name them all the same.
  fileprivate func ofRowsAlone(
    besides all: [Located<String>], _ isOther: (Located<String>) -> Bool
  ) -> [Place] {
    let rows = inRows
    if rows.isEmpty { return [] }
    var seen = Set(all.map(\.value))
    return rows.filter { seen.insert($0.value).inserted && isOther($0) }.map {
      Place(
        $0.span,
        detail: Wording(
          nl: "`\($0.value)` staat niet bij de activiteit",
          en: "`\($0.value)` does not stand with the activity"),
        help: Wording(
          nl: "zet `\($0.value)` ook in recipients van de activiteit",
          en: "put `\($0.value)` in recipients of the activity as well"),
        severity: .warning)
    }
  }

  /// Parties of cookies of the own site, and those that rely on a consent, that stand with no recipients: the pages say of
  /// them that they get nothing.
  fileprivate func besidesRecipients(_ isOther: (Located<String>) -> Bool) -> [Place] {
    let named = partiesOfOwnCookies.map { ($0, Self.reason(ofCookie: $0.value)) }
    let relying = relyingControllers.map { ($0, Self.reason(ofConsent: $0.value)) }
    if named.isEmpty && relying.isEmpty { return [] }
    var seen = Set(allRecipients.map(\.value))
    return (named + relying).filter { party, _ in isOther(party) && seen.insert(party.value).inserted }
      .map { party, reason in place(of: party, reason) }
  }

  private static func reason(ofCookie party: String) -> Wording {
    Wording(nl: "`\(party)` krijgt gegevens door deze cookie", en: "`\(party)` gets data through this cookie")
  }

  private static func reason(ofConsent party: String) -> Wording {
    Wording(
      nl: "`\(party)` gebruikt gegevens op deze toestemming", en: "`\(party)` uses data on this consent")
  }

  private func place(of party: Located<String>, _ reason: Wording) -> Place {
    let hasNone = self.recipients?.value.value == nil
    return Place(
      party.span,
      detail: Wording(
        nl: "\(reason.nl), maar staat niet bij de ontvangers",
        en: "\(reason.en), but does not stand among the recipients"),
      help: hasNone
        ? Wording(
          nl: "zet bij de activiteit recipients = [\"\(party.value)\"] in plaats van \"none\"",
          en: "put recipients = [\"\(party.value)\"] with the activity in place of \"none\"")
        : Wording(
          nl: "zet `\(party.value)` ook in recipients van de activiteit",
          en: "put `\(party.value)` in recipients of the activity as well"))
  }

  private var inRows: [Located<String>] {
    self.personalData.flatMap { $0.recipients?.value.value?.items ?? [] }
  }
}
