import Foundation

/// A register in which everything that a statement can say has to be said.
enum FullRegister {
  static let files = [
    "organisation.md": organisation, "activities/shop.md": shop, "activities/panel.md": panel,
    "parties/mailer.md": mailer, "parties/partner.md": partner, "parties/registry.md": registry,
  ]

  /// The same with a stretch of one file replaced.
  static func replacing(_ old: String, _ new: String, in path: String) -> [String: String] {
    var files = files
    files[path] = files[path]?.replacingOccurrences(of: old, with: new)
    return files
  }

  private static let organisation = """
    name = "Stichting De Linde"
    trade-names = ["De Linde", "Linde & Co"]
    kind = "foundation"
    address = "Laan 1, Voorbeelddorp"
    country = "NL"
    email = "privacy@linde.example"
    phone = "+31 20 000 00 00"
    contact-page = "https://linde.example/contact"
    website = "https://linde.example/"
    registration-number = "00000000"
    vat-number = "NL000000000B00"
    languages = ["nl"]
    core-activities = "none"
    data-protection-officer = { email = "fg@linde.example", phone = "+31 20 000 00 01", address = "Laan 1" }
    representative = { name = "Bureau Brug", address = "Brugweg 2", email = "brug@linde.example", country = "BE" }

    [rights-requests]
    email = "rechten@linde.example"
    page = "https://linde.example/rechten"
    address = "Postbus 1"
    phone = "+31 20 000 00 02"
    %
    Wij zijn een stichting.
    """

  private static let shop = """
    title = "Winkel"
    role = "controller"
    status = "active"
    statement = ["public"]
    data-subjects = ["customer", "child"]
    recipients = ["mailer", "registry"]
    informed = "first-contact"
    children-page = "https://linde.example/kinderen"

    [purposes.orders]
    purpose = "Bestellingen bezorgen"
    legal-basis = "contract"
    contract = "de koop"

    [purposes.fraud]
    purpose = "Misbruik voorkomen"
    legal-basis = "legitimate-interests"
    legitimate-interest = "Geen geld verliezen"

    [purposes.rescue]
    purpose = "Hulp halen bij een ongeluk"
    legal-basis = "vital-interests"

    [purposes.study]
    purpose = "Leren van bestellingen"
    legal-basis = "legitimate-interests"
    legitimate-interest = "Beter inkopen"
    further-purpose-of = "orders"

    [purposes.letter]
    purpose = "De nieuwsbrief mailen"
    legal-basis = "consent"
    direct-marketing = true

    [purposes.letter.consent]
    text = "Ja, mail mij."
    withdrawal = ["link-in-message", "email"]

    [personal-data.name]
    purposes = ["orders"]
    source = ["data-subject", "registry"]
    publicly-accessible = false
    required = "contractual"
    consequence = "Zonder naam bezorgen wij niet."
    retention = [
      { purposes = ["orders"], period = "7 years", start = "end-of-financial-year", law = ["AWR art. 52(4)"] },
      { data-subjects = ["child"], criteria = "tot het kind groot is" },
    ]

    [personal-data.health]
    purposes = ["orders"]
    data-subjects = ["customer"]
    recipients = "none"
    source = ["data-subject"]
    required = "optional"
    exception = "explicit-consent"
    law = ["UAVG art. 22(2)(a)"]
    retention = { start = "withdrawal", erased-within = "1 month" }

    [automated-decision-making.credit]
    purposes = ["orders"]
    logic = "De computer telt open rekeningen."
    significance = "U betaalt vooraf."
    consequences = "De bestelling wacht."
    ground = "contract"
    law = ["BW art. 7:1"]
    profiling = true
    safeguards = "Bel ons, dan kijkt een mens."

    [rights-limits]
    text = "Facturen wissen wij niet eerder."
    law = ["AWR art. 52"]

    [cookies.basket]
    purpose = "Onthoudt uw mandje"
    class = "functional"
    provider = "self"
    duration = "session"
    third-party-access = "none"
    %
    U bestelt en wij bezorgen.
    """

  private static let panel = """
    title = "Panel"
    role = "joint-controller"
    status = "active"
    statement = ["public"]
    data-subjects = ["participant"]
    recipients = ["partner"]
    automated-decision-making = "none"

    [joint-controllers.partner]
    essence = "Partner beantwoordt verzoeken."
    contact-point = "U belt ons of de partner."

    [purposes.research]
    purpose = "Meningen verzamelen"
    legal-basis = "public-task"
    law = ["Gemeentewet art. 160"]

    [personal-data.survey]
    source = ["data-subject"]
    required = "for-purpose"
    consequence = "Zonder antwoord telt u niet mee."
    retention = { period = "permanent", law = ["Archiefwet 1995 art. 5"], selection-list = { list = "lijst-9", result = "gemaakt", valuation = "preserve" } }
    """

  private static let mailer = """
    name = "Postduif Inc."
    category = "newsletter-tool"
    role = "processor"
    service = "Verstuurt de post"
    country = "US"

    [transfers.US]
    ground = "standard-clauses"
    copy = "https://linde.example/clausules"
    """

  private static let partner = """
    name = "Partner Ltd."
    category = "survey-tool"
    role = "joint-controller"
    service = "Stelt de vragen"
    country = "CA"
    address = "Main Street 1"
    email = "privacy@partner.example"
    website = "https://partner.example/"

    [transfers.CA]
    ground = "last-resort"
    copy = "Vraag ons om een kopie"
    last-resort = { interest = "Een onderzoek afmaken." }
    """

  private static let registry = """
    name = "Register"
    publish = "category"
    category = "chain-partner"
    role = "authority"
    country = "NL"
    """
}
