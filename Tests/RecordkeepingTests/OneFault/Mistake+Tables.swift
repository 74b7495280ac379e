extension Mistake {
  private static let letter = "activities/nieuwsbrief.md"
  private static let orders = "activities/bestellingen.md"
  private static let statistics = "activities/statistiek.md"
  private static let staff = "activities/personeel.md"
  private static let facebook = "activities/facebookpagina.md"
  private static let support = "activities/wmo-ondersteuning.md"

  /// Names between brackets that are not quite right.
  static let headings = [
    Mistake(
      "a table of data misspelt", in: letter, .replace("[personal-data.email]", "[personal-dta.email]"),
      "KEY01 activities/nieuwsbrief.md: [personal-dta.email]"),
    Mistake(
      "all tables of data misspelt", in: letter, .replaceAll("[personal-data.", "[personal-dta."),
      "KEY01 activities/nieuwsbrief.md: [personal-dta.email]"),
    Mistake(
      "a table of purposes misspelt", in: letter, .replace("[purposes.newsletter]", "[purpose.newsletter]"),
      "KEY01 activities/nieuwsbrief.md: [purpose.newsletter]"),
    Mistake(
      "a consent misspelt", in: letter,
      .replace("[purposes.newsletter.consent]", "[purposes.newsletter.consnt]"),
      "KEY01 activities/nieuwsbrief.md: [purposes.newsletter.consnt]"),
    Mistake(
      "a consent under a misspelt table", in: letter,
      .replace("[purposes.newsletter.consent]", "[purpose.newsletter.consent]"),
      "KEY01 activities/nieuwsbrief.md: [purpose.newsletter.consent]"),
    Mistake(
      "a consent under a misspelt purpose", in: letter,
      .replace("[purposes.newsletter.consent]", "[purposes.newsleter.consent]"),
      "KEY01 activities/nieuwsbrief.md: [purposes.newsleter.consent]"),
    Mistake(
      "a purpose misspelt that data refer to", in: letter,
      .replaceAll("[purposes.newsletter", "[purposes.newsleter"),
      "ORG07 activities/nieuwsbrief.md: [purposes.newsleter]"),
    Mistake(
      "a kind of data misspelt", in: orders, .replace("[personal-data.address]", "[personal-data.adress]"),
      "ORG07 activities/bestellingen.md: [personal-data.adress]"),
    Mistake(
      "an impact assessment misspelt", in: support, of: "gemeente",
      .replace("[impact-assessment]", "[impact-assesment]"),
      "KEY01 activities/wmo-ondersteuning.md: [impact-assesment]"),
    Mistake(
      "a default term misspelt", in: support, of: "gemeente", .replace("[retention]", "[retension]"),
      "KEY01 activities/wmo-ondersteuning.md: [retension]"),
    Mistake(
      "a cookie misspelt", in: statistics, .replace("[cookies.visitor]", "[cookie.visitor]"),
      "KEY01 activities/statistiek.md: [cookie.visitor]"),
    Mistake(
      "an arrangement misspelt", in: facebook, of: "gemeente",
      .replace("[joint-controllers.meta]", "[joint-controler.meta]"),
      "KEY01 activities/facebookpagina.md: [joint-controler.meta]"),
    Mistake(
      "a transfer misspelt", in: "parties/examplemetrics.md", .replace("[transfers.US]", "[transfer.US]"),
      "KEY01 parties/examplemetrics.md: [transfer.US]"),
    Mistake(
      "a transfer to the name of a country", in: "parties/examplemetrics.md",
      .replace("[transfers.US]", "[transfers.VS]"), "TRF07 parties/examplemetrics.md: [transfers.VS]"),
    Mistake(
      "an agreement misspelt", in: "parties/pixelwerf.md", .replace("[agreement]", "[agreemnt]"),
      "KEY01 parties/pixelwerf.md: [agreemnt]"),
    Mistake(
      "an officer misspelt", in: "organisation.md", of: "gemeente",
      .replace("[data-protection-officer]", "[data-protection-oficer]"),
      "KEY01 organisation.md: [data-protection-oficer]"),
    Mistake(
      "a heading with a blank in it", in: letter,
      .replace("[purposes.newsletter]", "[purposes.news letter]"),
      "SYN18 activities/nieuwsbrief.md: [purposes.news letter]"),
    Mistake(
      "a heading that is not closed", in: letter, .replace("[personal-data.name]", "[personal-data.name"),
      "SYN21 activities/nieuwsbrief.md: [personal-data.name"),
    Mistake(
      "a heading in capitals", in: letter, .replace("[personal-data.email]", "[Personal-Data.email]"),
      "KEY01 activities/nieuwsbrief.md: [Personal-Data.email]"),
    Mistake(
      "a heading with a stop too many", in: letter, .replace("[personal-data.name]", "[personal-data..name]"),
      "SYN18 activities/nieuwsbrief.md: [personal-data..name]"),
    Mistake(
      "a heading that stands there twice", in: letter,
      .replace("[personal-data.name]", "[personal-data.email]"),
      "SYN20 activities/nieuwsbrief.md: [personal-data.email]"),
  ]

  /// Tables and whole stretches that went.
  static let tables = [
    Mistake(
      "no purposes", in: letter, .cut(from: "[purposes.newsletter]", to: "[personal-data.email]"),
      stale("activities/nieuwsbrief.en.md"),
      "ENT01 activities/nieuwsbrief.md: +++"),
    Mistake(
      "no purposes, of a municipality", in: support, of: "gemeente",
      .cut(from: "[purposes.support]", to: "[personal-data.bsn]"),
      "ENT01 activities/wmo-ondersteuning.md: +++"),
    Mistake(
      "no personal data", in: orders, .cut(from: "[personal-data.name]", to: "[impact-assessment]"),
      stale("activities/bestellingen.en.md"),
      "ENT03 activities/bestellingen.md: +++"),
    Mistake(
      "no personal data beside cookies", in: statistics,
      .cut(from: "[personal-data.cookie-id]", to: "[cookies.visitor]"), "ENT03 activities/statistiek.md: +++"),
    Mistake(
      "no consent", in: letter, .cut(from: "[purposes.newsletter.consent]", to: "[purposes.proof]"),
      stale("activities/nieuwsbrief.en.md"),
      "BAS07 activities/nieuwsbrief.md: [purposes.newsletter]"),
    Mistake(
      "no consent for cookies", in: statistics,
      .cut(from: "[purposes.web-analytics.consent]", to: "[purposes.proof]"),
      stale("activities/statistiek.en.md"),
      "BAS07 activities/statistiek.md: [purposes.web-analytics]"),
    Mistake(
      "a first purpose without a heading", in: orders, .replace("[purposes.order-fulfilment]\n", ""),
      "KEY01 activities/bestellingen.md: purpose = \"Uw bestelling"),
    Mistake(
      "a first purpose without a heading and an empty line", in: orders,
      .replace("\n[purposes.order-fulfilment]\n", ""),
      "KEY01 activities/bestellingen.md: purpose = \"Uw bestelling"),
    Mistake(
      "a comment for a heading", in: orders, .replace("[purposes.order-fulfilment]\n", "# de doelen\n"),
      "KEY01 activities/bestellingen.md: purpose = \"Uw bestelling"),
    Mistake(
      "a consent without a heading", in: letter, .replace("[purposes.newsletter.consent]\n", ""),
      "KEY01 activities/nieuwsbrief.md: text = \"Ja, mail mij"),
    Mistake(
      "a purpose without a heading", in: letter, .replace("[purposes.proof]\n", ""),
      "KEY01 activities/nieuwsbrief.md: category = \"legal-obligation\""),
    Mistake(
      "no arrangement", in: facebook, of: "gemeente",
      .cut(from: "[joint-controllers.meta]", to: "[purposes.page-statistics]"),
      "REC05 activities/facebookpagina.md: +++"),
    Mistake(
      "no cookies of the site", in: "activities/website.md",
      .cut(from: "[cookies.cart]", to: "[impact-assessment]"),
      stale("activities/website.en.md"),
      "REF04 activities/website.en.md: [cookies.cart]"),
    Mistake(
      "no transfers", in: "parties/examplemetrics.md", .cut(from: "\n[transfers.US]", to: "+++"),
      stale("parties/examplemetrics.en.md"),
      "TRF01 parties/examplemetrics.md: country = \"US\""),
    Mistake(
      "no agreement", in: "parties/pixelwerf.md", .cut(from: "[agreement]", to: "+++"),
      "REC02 parties/pixelwerf.md: +++"),
    Mistake(
      "no measures at all", in: "organisation.md", .cut(from: "security-measures", to: "review-every"),
      "SEC01 organisation.md: +++"),
    Mistake(
      "no measures and a key left", in: "organisation.md",
      .cut(from: "\n  \"encryption-transit\"", to: "]\nreview-every"),
      "SEC01 organisation.md: security-measures = []"),
  ]
}
