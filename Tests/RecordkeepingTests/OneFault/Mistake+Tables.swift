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
      "KEY01 activities/nieuwsbrief.md:39"),
    Mistake(
      "all tables of data misspelt", in: letter, .replaceAll("[personal-data.", "[personal-dta."),
      "KEY01 activities/nieuwsbrief.md:39"),
    Mistake(
      "a table of purposes misspelt", in: letter, .replace("[purposes.newsletter]", "[purpose.newsletter]"),
      "KEY01 activities/nieuwsbrief.md:14"),
    Mistake(
      "a consent misspelt", in: letter,
      .replace("[purposes.newsletter.consent]", "[purposes.newsletter.consnt]"),
      "KEY01 activities/nieuwsbrief.md:20"),
    Mistake(
      "a consent under a misspelt table", in: letter,
      .replace("[purposes.newsletter.consent]", "[purpose.newsletter.consent]"),
      "KEY01 activities/nieuwsbrief.md:20"),
    Mistake(
      "a consent under a misspelt purpose", in: letter,
      .replace("[purposes.newsletter.consent]", "[purposes.newsleter.consent]"),
      "KEY01 activities/nieuwsbrief.md:20"),
    Mistake(
      "a purpose misspelt that data refer to", in: letter,
      .replaceAll("[purposes.newsletter", "[purposes.newsleter"), "ORG07 activities/nieuwsbrief.md:14"),
    Mistake(
      "a kind of data misspelt", in: orders, .replace("[personal-data.address]", "[personal-data.adress]"),
      "ORG07 activities/bestellingen.md:46"),
    Mistake(
      "an impact assessment misspelt", in: support, of: "gemeente",
      .replace("[impact-assessment]", "[impact-assesment]"), "KEY01 activities/wmo-ondersteuning.md:104"),
    Mistake(
      "a default term misspelt", in: support, of: "gemeente", .replace("[retention]", "[retension]"),
      "KEY01 activities/wmo-ondersteuning.md:97"),
    Mistake(
      "a cookie misspelt", in: statistics, .replace("[cookies.visitor]", "[cookie.visitor]"),
      "KEY01 activities/statistiek.md:79"),
    Mistake(
      "an arrangement misspelt", in: facebook, of: "gemeente",
      .replace("[joint-controllers.meta]", "[joint-controler.meta]"), "KEY01 activities/facebookpagina.md:15"),
    Mistake(
      "a transfer misspelt", in: "parties/examplemetrics.md", .replace("[transfers.US]", "[transfer.US]"),
      "KEY01 parties/examplemetrics.md:17"),
    Mistake(
      "a transfer to the name of a country", in: "parties/examplemetrics.md",
      .replace("[transfers.US]", "[transfers.VS]"), "TRF07 parties/examplemetrics.md:17"),
    Mistake(
      "an agreement misspelt", in: "parties/pixelwerf.md", .replace("[agreement]", "[agreemnt]"),
      "KEY01 parties/pixelwerf.md:12"),
    Mistake(
      "an officer misspelt", in: "organisation.md", of: "gemeente",
      .replace("[data-protection-officer]", "[data-protection-oficer]"), "KEY01 organisation.md:25"),
    Mistake(
      "a heading with a blank in it", in: letter,
      .replace("[purposes.newsletter]", "[purposes.news letter]"), "SYN18 activities/nieuwsbrief.md:14"),
    Mistake(
      "a heading that is not closed", in: letter, .replace("[personal-data.name]", "[personal-data.name"),
      "SYN21 activities/nieuwsbrief.md:46"),
    Mistake(
      "a heading in capitals", in: letter, .replace("[personal-data.email]", "[Personal-Data.email]"),
      "KEY01 activities/nieuwsbrief.md:39"),
    Mistake(
      "a heading with a stop too many", in: letter, .replace("[personal-data.name]", "[personal-data..name]"),
      "SYN18 activities/nieuwsbrief.md:46"),
    Mistake(
      "a heading that stands there twice", in: letter,
      .replace("[personal-data.name]", "[personal-data.email]"),
      "SYN20 activities/nieuwsbrief.md:46"),
  ]

  /// Tables and whole stretches that went.
  static let tables = [
    Mistake(
      "no purposes", in: letter, .cut(from: "[purposes.newsletter]", to: "[personal-data.email]"),
      "ENT01 activities/nieuwsbrief.md:1"),
    Mistake(
      "no purposes, of a municipality", in: support, of: "gemeente",
      .cut(from: "[purposes.support]", to: "[personal-data.bsn]"), "ENT01 activities/wmo-ondersteuning.md:1"),
    Mistake(
      "no personal data", in: orders, .cut(from: "[personal-data.name]", to: "[impact-assessment]"),
      "ENT03 activities/bestellingen.md:1"),
    Mistake(
      "no personal data beside cookies", in: statistics,
      .cut(from: "[personal-data.cookie-id]", to: "[cookies.visitor]"), "ENT03 activities/statistiek.md:1"),
    Mistake(
      "no consent", in: letter, .cut(from: "[purposes.newsletter.consent]", to: "[purposes.proof]"),
      "BAS07 activities/nieuwsbrief.md:14"),
    Mistake(
      "no consent for cookies", in: statistics,
      .cut(from: "[purposes.web-analytics.consent]", to: "[purposes.proof]"),
      "BAS07 activities/statistiek.md:14"),
    Mistake(
      "a purpose without a heading", in: letter, .replace("[purposes.proof]\n", ""),
      "KEY01 activities/nieuwsbrief.md:33"),
    Mistake(
      "no arrangement", in: facebook, of: "gemeente",
      .cut(from: "[joint-controllers.meta]", to: "[purposes.page-statistics]"),
      "KEY03 activities/facebookpagina.md:1"),
    Mistake(
      "no cookies of the site", in: "activities/website.md",
      .cut(from: "[cookies.cart]", to: "[impact-assessment]"), "REF04 activities/website.en.md:12"),
    Mistake(
      "no transfers", in: "parties/examplemetrics.md", .cut(from: "\n[transfers.US]", to: "+++"),
      "TRF01 parties/examplemetrics.md:6"),
    Mistake(
      "no agreement", in: "parties/pixelwerf.md", .cut(from: "[agreement]", to: "+++"),
      "REC02 parties/pixelwerf.md:1"),
    Mistake(
      "no measures at all", in: "organisation.md", .cut(from: "security-measures", to: "review-every"),
      "SEC01 organisation.md:1"),
    Mistake(
      "no measures and a key left", in: "organisation.md",
      .cut(from: "\n  \"encryption-transit\"", to: "]\nreview-every"), "SEC01 organisation.md:18"),
  ]
}
