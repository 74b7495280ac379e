extension Consequence {
  /// What is to be done, as a heading.
  var heading: Wording {
    switch self {
    case .tellPeople: Wording(nl: "Vertel dit eerst aan de mensen", en: "Tell people this first")
    case .askConsent: Wording(nl: "Vraag opnieuw toestemming", en: "Ask consent anew")
    case .assessImpact:
      Wording(
        nl: "Ga na of er een effectbeoordeling (DPIA) nodig is",
        en: "See whether an impact assessment is needed")
    case .agree: Wording(nl: "Leg eerst een afspraak vast", en: "Put an agreement in place first")
    case .lookAt: Wording(nl: "Kijk of dit de bedoeling is", en: "See whether this is meant")
    case .unclear: Wording(nl: "Niet te vergelijken", en: "Cannot be compared")
    case .statement:
      Wording(
        nl: "Verandert vanzelf mee in de verklaring", en: "Changes by itself in the statement")
    case .plan:
      Wording(
        nl: "Concepten en plannen: nog niets te vertellen", en: "Drafts and plans: nothing to tell yet")
    case .internal: Wording(nl: "Alleen in het register", en: "In the register only")
    case .editorial: Wording(nl: "Alleen redactie", en: "Editorial only")
    }
  }

  /// Why, in law; nothing where no law asks.
  var provisions: [Provision] {
    switch self {
    case .tellPeople: [.gdpr("13(3)"), .gdpr("14(4)"), .other("WP260 par. 29-30")]
    case .askConsent: [.gdpr("4(11)"), .gdpr("7"), .other("EDPB 05/2020 par. 110")]
    case .assessImpact: [.gdpr("35(1)"), .gdpr("35(11)")]
    case .agree: [.gdpr("26(1)"), .gdpr("28(2)"), .gdpr("28(3)"), .gdpr("44"), .gdpr("46")]
    case .statement: [.gdpr("12(1)")]
    case .lookAt, .unclear, .plan, .internal, .editorial: []
    }
  }

  /// The same in short, for the verdict.
  var short: Wording {
    switch self {
    case .tellPeople: Wording(nl: "eerst vertellen", en: "tell people first")
    case .askConsent: Wording(nl: "opnieuw toestemming vragen", en: "ask consent anew")
    case .assessImpact: Wording(nl: "effectbeoordeling nagaan", en: "look at the impact assessment")
    case .agree: Wording(nl: "afspraak vastleggen", en: "put an agreement in place")
    case .lookAt: Wording(nl: "nakijken", en: "to look at")
    case .unclear: Wording(nl: "niet te vergelijken", en: "cannot be compared")
    case .statement: Wording(nl: "vanzelf in de verklaring", en: "by itself in the statement")
    case .plan: Wording(nl: "concept of plan", en: "draft or plan")
    case .internal: Wording(nl: "alleen in het register", en: "in the register only")
    case .editorial: Wording(nl: "alleen redactie", en: "editorial only")
    }
  }

  /// Its place among the others.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
