extension VocabularyRow.Flag {
  /// What the flag says, in a few words.
  public var wording: Wording {
    switch self {
    case .special: Wording(nl: "bijzonder gegeven (AVG art. 9)", en: "special category (GDPR art. 9)")
    case .criminal:
      Wording(nl: "strafrechtelijk gegeven (AVG art. 10)", en: "data on offences (GDPR art. 10)")
    case .nationalNumber: Wording(nl: "nationaal nummer (UAVG art. 46)", en: "national number (UAVG art. 46)")
    case .highlyPersonal: Wording(nl: "gaat diep in het privéleven", en: "goes deep into private life")
    case .financial: Wording(nl: "gaat over geld", en: "is about money")
    case .mayBeSpecial: Wording(nl: "kan een bijzonder gegeven verraden", en: "can reveal a special category")
    }
  }
}

extension RetentionTerm.Kind {
  /// How the term binds, in a few words.
  public var wording: Wording {
    switch self {
    case .minimum: Wording(nl: "wettelijk minimum: niet korter", en: "statutory minimum: no shorter")
    case .maximum: Wording(nl: "wettelijk maximum: niet langer", en: "statutory maximum: no longer")
    case .minimumAndMaximum:
      Wording(
        nl: "wettelijke termijn: niet korter en niet langer", en: "statutory term: no shorter, no longer")
    case .guide: Wording(nl: "gewone norm, geen wet", en: "usual norm, no law")
    }
  }
}
