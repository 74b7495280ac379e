/// What more than one list asks for; each list gives the article.
extension Demand {
  static func name(_ article: Provision) -> Demand {
    Demand(
      "controller-name", [article], nl: "naam van de organisatie", en: "name of the organisation",
      in: .organisation,
      ["organisation.name"])
  }

  static func contact(_ article: Provision) -> Demand {
    Demand(
      "controller-contact", [article], nl: "contactgegevens van de organisatie",
      en: "contact details of the organisation", in: .organisation,
      ["organisation.address", "organisation.email", "organisation.phone", "organisation.contact-page"],
      silence: .open)
  }

  static func representative(_ article: Provision) -> Demand {
    Demand(
      "representative", [article], nl: "vertegenwoordiger in de EU", en: "representative in the EU",
      in: .organisation,
      ["organisation.representative", "organisation.representative-reason"])
  }

  static func officer(_ article: Provision) -> Demand {
    Demand(
      "officer", [article], nl: "functionaris voor gegevensbescherming", en: "data protection officer",
      in: .organisation,
      ["organisation.data-protection-officer"], silence: .open)
  }

  static func purposes(_ article: Provision) -> Demand {
    Demand(
      "purposes", [article], nl: "doelen", en: "purposes", ["activity.purposes", "purposes.purpose"],
      silence: .open)
  }

  static func legalBases(_ articles: [Provision]) -> Demand {
    Demand(
      "legal-bases", articles, nl: "rechtsgrond van elk doel", en: "legal basis of each purpose",
      ["purposes.legal-basis"], silence: .open)
  }

  static func interests(_ articles: [Provision]) -> Demand {
    Demand(
      "legitimate-interests", articles, nl: "gerechtvaardigd belang", en: "legitimate interest",
      ["purposes.legitimate-interest"])
  }

  static func personalData(_ article: Provision) -> Demand {
    Demand(
      "personal-data", [article], nl: "soorten persoonsgegevens", en: "categories of personal data",
      ["activity.personal-data", "personal-data.category"], silence: .open)
  }

  static func recipients(_ article: Provision) -> Demand {
    Demand(
      "recipients", [article], nl: "ontvangers", en: "recipients",
      ["activity.recipients", "personal-data.recipients"], silence: .open)
  }

  static func recipientNames(_ article: Provision) -> Demand {
    Demand(
      "recipient-names", [article], nl: "naam, soort en land van elke ontvanger",
      en: "name, kind and country of each recipient",
      in: .recipients, ["party.name", "party.category", "party.role", "party.country"])
  }

  static func transfers(_ article: Provision, _ keys: [DemandKey]) -> Demand {
    Demand(
      "transfers", [article], nl: "doorgifte buiten de EER", en: "transfers outside the EEA", in: .recipients,
      ["party.transfers"] + keys)
  }

  static func retention(_ article: Provision) -> Demand {
    Demand(
      "retention", [article], nl: "bewaartermijnen", en: "retention periods",
      [
        "personal-data.retention", "activity.retention", "retention.period", "retention.criteria",
        "retention.erased-within",
      ], silence: .open)
  }

  static func rights(_ article: Provision) -> Demand {
    Demand(
      "rights", [article], nl: "rechten, en bij wie men ze gebruikt",
      en: "rights, and with whom they are exercised",
      in: .organisation,
      [
        "organisation.rights-requests", "organisation.address", "organisation.email", "organisation.phone",
        "organisation.contact-page",
      ], silence: .open, rules: ["STM02"])
  }

  static func withdrawal(_ article: Provision) -> Demand {
    Demand(
      "withdrawal", [article], nl: "hoe men toestemming intrekt", en: "how consent is withdrawn",
      ["purposes.consent", "consent.withdrawal"])
  }

  static func complaint(_ article: Provision) -> Demand {
    Demand(
      "complaint", [article], nl: "toezichthouder voor een klacht", en: "authority for a complaint",
      in: .organisation,
      ["organisation.supervisory-authority"], silence: .answered)
  }

  static func decisions(_ articles: [Provision]) -> Demand {
    Demand(
      "automated-decisions", articles, nl: "geautomatiseerde besluiten", en: "automated decisions",
      [
        "activity.automated-decision-making", "automated-decision-making.logic",
        "automated-decision-making.significance", "automated-decision-making.consequences",
      ], silence: .open)
  }

  static func furtherPurposes(_ article: Provision) -> Demand {
    Demand(
      "further-purposes", [article], nl: "latere doelen, en wanneer daarover is geïnformeerd",
      en: "further purposes, and when people were told of them",
      ["purposes.further-purpose-of", "purposes.informed"])
  }

  /// Whom the statement is for; `"none"` where a law exempts from telling people.
  static func statement(_ article: Provision) -> Demand {
    Demand(
      "statement", [article], nl: "een verklaring waarin het staat", en: "a statement that tells of it",
      ["activity.statement"], silence: .open)
  }

  /// What exempts from telling people.
  static func exemption(_ article: Provision) -> Demand {
    Demand(
      "exemption", [article], nl: "uitzondering in de wet", en: "exemption in law",
      ["activity.information-exemption", "information-exemption.ground", "information-exemption.reason"])
  }
}
