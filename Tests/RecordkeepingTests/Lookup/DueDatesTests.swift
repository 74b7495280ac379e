import Testing

@testable import Recordkeeping

@Suite("What is due")
struct DueDatesTests {
  /// Everything that can be due, once.
  private static let files = [
    SourceFile(
      "activities/camera.md",
      """
      +++
      title = "Camera"
      role = "controller"
      status = "planned"
      since = 2027-01-01
      reviewed = 2026-10-01
      owner = "Facilitair"
      impact-assessment = { required = true, done = 2026-01-01, review-by = 2028-01-01 }
      +++
      """),
    SourceFile(
      "activities/nieuwsbrief.md",
      """
      +++
      title = "Nieuwsbrief"
      role = "controller"
      status = "active"
      reviewed = 2026-03-01
      review-by = 2026-12-24
      owner = "Winkel"
      statement = ["public"]
      data-subjects = ["subscriber"]
      recipients = ["mail", "chat", "telbureau"]
      automated-decision-making = "none"
      [purposes.newsletter]
      purpose = "U mailen"
      legal-basis = "consent"
      [purposes.newsletter.consent]
      text = "Ja"
      since = 2020-01-01
      reviewed = 2025-02-03
      [personal-data.email]
      source = ["data-subject"]
      required = "for-purpose"
      consequence = "Geen brief."
      retention = { period = "9 years", start = "last-contact", term = "newsletter" }
      [cookies.cart]
      purpose = "Onthoudt uw mandje"
      [cookies.cart.waivers.KEY05]
      reason = "Het nummer is na een uur weg"
      by = "Webbeheer"
      until = 2027-06-01
      +++
      """),
    SourceFile(
      "activities/nooit.md",
      "+++\ntitle = \"Nooit nagelopen\"\nrole = \"controller\"\nstatus = \"active\"\n+++\n"),
    SourceFile(
      "activities/oud.md",
      """
      +++
      title = "Oude actie"
      role = "controller"
      status = "ended"
      ended = 2025-06-01
      [personal-data.email]
      source = ["data-subject"]
      retention = { period = "2 years", start = "last-contact" }
      +++
      """),
    SourceFile(
      "activities/werk.md",
      """
      +++
      title = "Werk voor klanten"
      role = "processor"
      status = "active"
      reviewed = 2026-09-01
      categories = ["hosting"]
      [controllers.klant]
      until = 2026-11-01
      agreement = { signed = 2024-01-01, until = 2026-11-01 }
      +++
      """),
    LookupFixture.organisation,
    LookupFixture.party(
      "chat", "role = \"processor\"\ncountry = \"GB\"\n[transfers.GB]\nground = \"adequacy\"\n"),
    LookupFixture.party("klant", "role = \"client\"\ncountry = \"NL\"\n"),
    LookupFixture.party(
      "mail",
      "role = \"processor\"\ncountry = \"NL\"\nuntil = 2027-05-01\nagreement = { signed = 2023-01-15, until = 2027-04-01 }\n"
    ),
    LookupFixture.party(
      "telbureau", "role = \"processor\"\ncountry = \"NL\"\nagreement = { signed = 2024-01-10 }\n"),
  ]

  private static func line(_ due: DueDate) -> String {
    let day = due.day.map { "\($0)" } ?? "never"
    return "\(day) \(due.kind.rawValue) \(due.record.id) \(due.subject ?? "")"
  }

  @Test func `is everything that has a day, the first day first`() {
    let due = DueDates(LookupFixture.checkup(Self.files), on: LookupFixture.day).items
    #expect(
      due.map(Self.line) == [
        "never review nooit ",
        "2026-11-01 relation-end werk klant",
        "2026-12-24 review nieuwsbrief ",
        "2027-01-01 start camera ",
        "2027-01-10 agreement-review telbureau ",
        "2027-02-03 consent-review nieuwsbrief newsletter",
        "2027-04-01 agreement-end mail ",
        "2027-05-01 relation-end mail ",
        "2027-06-01 waiver-end nieuwsbrief KEY05",
        "2027-06-01 erasure oud ",
        "2027-09-01 review werk ",
        "2027-10-01 review camera ",
        "2028-01-01 impact-assessment camera ",
        "2031-12-27 adequacy-end chat GB",
      ])
    #expect(due.filter { $0.isOverdue(on: LookupFixture.day) }.count == 2)
  }

  /// The rule that tells of what is too late is silent on the day itself, and speaks on the day after.
  @Test(arguments: [
    DueDate.Kind.review, .consentReview, .agreementEnd, .agreementReview, .waiverEnd,
  ])
  func `goes by the day of the rule that tells of it`(kind: DueDate.Kind) throws {
    let due = DueDates(LookupFixture.checkup(Self.files), on: LookupFixture.day).items
    let own = due.filter { $0.kind == kind && $0.day.map { $0 >= LookupFixture.day } ?? false }
    #expect(!own.isEmpty)
    for item in own {
      let day = try #require(item.day)
      let code = try #require(kind.rule)
      let told = { (day: Day) in
        Rulebook.check(Reading.read(Self.files), on: day).contains {
          $0.rule.code == code && $0.place.span == item.span
        }
      }
      #expect(!told(day), "\(Self.line(item))")
      #expect(told(Day(number: day.number + 1)), "\(Self.line(item))")
    }
  }

  @Test func `leaves out drafts, what was erased, and work that is over`() {
    let files = [
      LookupFixture.activity("concept", "status = \"draft\"\nreviewed = 2020-01-01"),
      LookupFixture.activity("weg", "status = \"ended\"\nended = 2024-01-01\nerased = 2025-01-01"),
      SourceFile(
        "activities/werk.md",
        """
        +++
        title = "Werk"
        role = "processor"
        status = "active"
        reviewed = 2026-11-01
        [controllers.klant]
        until = 2025-01-01
        returned = 2025-02-01
        agreement = { signed = 2024-01-01, until = 2025-01-01 }
        +++
        """),
      LookupFixture.organisation, LookupFixture.party("klant", "role = \"client\"\ncountry = \"NL\""),
      LookupFixture.party(
        "voorbij",
        "role = \"processor\"\ncountry = \"NL\"\nuntil = 2025-01-01\nagreement = { signed = 2020-01-01, until = 2025-01-01 }"
      ),
    ]
    let due = DueDates(LookupFixture.checkup(files), on: LookupFixture.day).items
    #expect(due.map(Self.line) == ["2027-11-01 review werk "])
  }

  @Test func `counts reviews by the interval of the organisation where that comes first`() {
    let organisation = SourceFile(
      "organisation.md", "+++\nname = \"X\"\nreview-every = \"6 months\"\nlanguages = [\"nl\"]\n+++\n")
    let files = [
      LookupFixture.activity("a", "status = \"active\"\nreviewed = 2026-09-01\nreview-by = 2027-09-01"),
      organisation,
    ]
    let due = DueDates(LookupFixture.checkup(files), on: LookupFixture.day).items
    #expect(due.map(Self.line) == ["2027-03-01 review a "])
    #expect(due.first?.why.en == "6 months after the last time, 2026-09-01")
  }

  @Test func `says what, why and how to settle it, what is too late first`() {
    let report = DueReport(LookupFixture.source(Self.files), within: Period(count: 90, unit: .day))
    #expect(report.hasOverdue)
    #expect(
      report.text(LookupFixture.style()) == """
        De Korenaar: 2 te laat, 4 aan de beurt tot en met 2027-02-21

        Te laat
          nog nooit   activiteit nalopen: Nooit nagelopen
                      reviewed is niet ingevuld: `avgreg review nooit`
          2026-11-01  samenwerking eindigt: Werk voor klanten, Partij klant
                      tot die dag werkt u voor `klant`: geef de gegevens terug of wis
                      ze, en zet returned of erased bij de klant
                      --> Registers/register/activities/werk.md:8:9

        Op tijd te doen
          2026-12-24  activiteit nalopen: Nieuwsbrief (Winkel)
                      die dag staat in review-by: `avgreg review nieuwsbrief`
          2027-01-01  geplande activiteit begint: Camera (Facilitair)
                      die dag staat in since: zet status = "active", of een latere dag
                      in since
                      --> Registers/register/activities/camera.md:5:9
          2027-01-10  verwerkersovereenkomst nalezen: Partij telbureau
                      drie jaar na het tekenen: lees haar na; klopt zij nog, spreek dan
                      af tot wanneer en zet dat in until
                      --> Registers/register/parties/telbureau.md:5:24
          2027-02-03  toestemming `newsletter` nalezen: Nieuwsbrief (Winkel)
                      twee jaar na de vorige keer, of na het begin: lees de tekst na en
                      zet bij de toestemming reviewed = 2026-11-23
                      --> Registers/register/activities/nieuwsbrief.md:18:12

        Daarna volgen er nog 8: `avgreg due --within all`.

        """)
  }

  @Test func `are counted beyond the period, with the command that names the same registers`() {
    let named = [DiskPath("klanten"), DiskPath("mijn register")]
    let report = DueReport(
      LookupFixture.source(Self.files), within: Period(count: 90, unit: .day), named: named)
    #expect(
      report.text(LookupFixture.style(.en)).hasSuffix(
        "`avgreg due --within all --register klanten --register 'mijn register'`.\n"))
  }
}
