/// A form on the site: the keys of `[forms.x]`.
public struct FormKeys: RecordKeys {
  public static let keys = FormKeys()
  public static let table = TableDeclaration("forms", keys)

  let page = Key<Address>("page", .always, .internal, nl: "De pagina waarop het formulier staat.", en: "The page that the form stands on.")
  let selector = Key<String>("selector", .optional, .internal, nl: "Welk formulier op die pagina.", en: "Which form on that page.")
  let purposes = Key<WordList>("purposes", .optional, .internal, .purposes, unknown: "ORG07", nl: "Bij welke doelen het hoort.", en: "To which purposes it belongs.")
  let fields = Key<WordMap>("fields", .optional, .internal, .personalData, unknown: "ORG07", nl: "Welk veld welk gegeven vraagt.", en: "Which field asks for which data.")
}

/// Where a law arranges people's rights otherwise (AVG art. 23).
public struct RightsLimitKeys: RecordKeys {
  public static let keys = RightsLimitKeys()
  public static let table = TableDeclaration("rights-limits", keys)

  let text = Key<Text>("text", .always, .public, law: [.gdpr("23")], nl: "Wat er voor iemand anders is.", en: "What is different for people.")
  let law = Key<WordList>("law", .always, .public, law: [.gdpr("23")], nl: "De wet die dat regelt.", en: "The act that arranges it.")
}

/// Why people are not informed of an activity (AVG art. 13(4), 14(5)).
public struct InformationExemptionKeys: RecordKeys {
  public static let keys = InformationExemptionKeys()
  public static let table = TableDeclaration("information-exemption", keys)

  let ground = Key<Word>("ground", .always, .internal, .choices("information-exemption"), law: [.gdpr("13(4)"), .gdpr("14(5)")], nl: "De grond in de wet.", en: "The ground in law.")
  let law = Key<WordList>("law", .always, .internal, law: [.gdpr("14(5)")], nl: "De wet en het artikel.", en: "The act and article.")
  let reason = Key<String>("reason", .always, .internal, law: [.gdpr("5(2)")], nl: "Waarom die hier geldt.", en: "Why it applies here.")
}

/// A finding that someone has recorded as accepted: the keys of `[waivers.CODE]`.
public struct WaiverKeys: RecordKeys {
  public static let keys = WaiverKeys()
  public static let table = TableDeclaration("waivers", keys, rows: .codes)
  /// The key that any table may hold.
  static let waivers = Key<Rows<WaiverKeys>>(
    "waivers", .optional, .internal,
    nl: "Bevindingen waarvan iemand heeft vastgelegd dat zij mogen blijven.",
    en: "Findings that someone has recorded as accepted.")

  let reason = Key<String>("reason", .always, .internal, nl: "Waarom de bevinding mag blijven.", en: "Why the finding may stay.")
  let by = Key<String>("by", .always, .internal, nl: "De functie die dat vond; geen naam van een persoon.", en: "The function that decided so; not a person's name.")
  let until = Key<Day>("until", .always, .internal, nl: "Tot wanneer, hooguit een jaar.", en: "Until when, at most a year.")
}
