extension Rule {
  /// A translation without `translated-from` is not held against anything; an empty one asks for its value.
  static let translationStale = Rule(
    code: "REF07", name: "translation-stale", severity: .error,
    provisions: [.gdpr("12(1)"), .gdpr("7(2)")],
    summary: Wording(
      nl: "tekst veranderd sinds hij is vertaald", en: "text changed since it was translated"),
    rationale: Wording(
      nl: """
        Wie een vertaling leest, hoort hetzelfde te lezen als een ander. `translated-from` houdt bij van \
        welke tekst de vertaling is gemaakt. Is een tekst van toestemming veranderd, dan zeggen mensen \
        in de andere taal ja tegen iets anders; dat houdt publicatie tegen.
        """,
      en: """
        Whoever reads a translation should read the same as everyone else. `translated-from` keeps of \
        which text the translation was made. If a consent text has changed, people say yes to something \
        else in the other language; that stops publication.
        """),
    help: Wording(
      nl: "leg de vertaling naast de tekst, werk haar bij, en zet er dan het nieuwe kenmerk in",
      en: "lay the translation beside the text, bring it up to date, and then put in the new fingerprint"),
    failing: [
      """
      title = "Nieuwsbrief"
      @ activities/example.en.md
      translated-from = →"0123456789abcdef"←
      title = "Newsletter"
      @ organisation.md
      languages = ["nl", "en"]
      """,
      """
      title = "Nieuwsbrief"
      [purposes.newsletter.consent]
      text = "Ja, mail mij elke week de nieuwsbrief."
      @ activities/example.en.md
      translated-from = →"76bd3333d220c926-0123456789abcdef"←
      title = "Newsletter"
      [purposes.newsletter.consent]
      text = "Yes, e-mail me the monthly newsletter."
      @ organisation.md
      languages = ["nl", "en"]
      """,
      """
      @ organisation.md
      languages = ["nl", "en"]
      @ organisation.en.md
      translated-from = →""←
      """,
    ],
    passing: [
      """
      title = "Nieuwsbrief"
      @ activities/example.en.md
      translated-from = "76bd3333d220c926"
      title = "Newsletter"
      @ organisation.md
      languages = ["nl", "en"]
      """,
      """
      +++
      owner = "Winkel"
      title = '''
        Nieuws
        brief'''
      [purposes.newsletter.consent]
      text = "Ja, mail mij elke week de nieuwsbrief."
      +++

      Elke week nieuws.
      @ activities/example.en.md
      translated-from = "529c34d2714a4ffc-43a61fb19065e385"
      @ organisation.md
      languages = ["nl", "en"]
      """,
      """
      title = "Nieuwsbrief"
      @ activities/example.en.md
      title = "Newsletter"
      @ organisation.md
      languages = ["nl", "en"]
      """,
    ],
    check: .eachFile { StaleTranslations(of: $0, in: $1).places })
}

extension CheckContext {
  /// Whether reading a record went wrong: words may be lost then, and what went wrong is told of.
  fileprivate func hasFault(in record: Fields) -> Bool {
    flaws.contains { code, flaws in
      let leavesFacts = code == "SYN05" || code.utf8.starts(with: "SYN3".utf8)
      return !leavesFacts && flaws.contains { $0.span.file == record.span.file }
    }
  }
}

/// The translations of one record that were made of other words than it has now.
private struct StaleTranslations {
  let places: [Place]

  init(of record: Fields, in context: CheckContext) {
    let translations = record.body.map { $0.translations.sorted { $0.key < $1.key } } ?? []
    let marked = translations.compactMap(\.value.translatedFrom)
    guard !marked.isEmpty, !context.hasFault(in: record), let body = record.body?.original,
      let now = TranslationFingerprint(
        of: record, body: context.bytes(of: Span(file: body.file, body.range)))
    else {
      places = []
      return
    }
    places = marked.filter { $0.value != now.text }.map { Self.place($0, now, record) }
  }

  private static func place(
    _ then: Located<String>, _ now: TranslationFingerprint, _ record: Fields
  ) -> Place {
    let parts = then.value.utf8.split(separator: UInt8(ascii: "-")).map { String($0) }
    // Nothing was claimed by an empty value, so nothing has changed either.
    let isConsent = now.consents != nil && !then.value.isBlank && parts.dropFirst().first != now.consents
    let isOther = parts.first != now.texts
    let changed = Wording(nl: "de tekst die is vertaald", en: "the text that was translated")
    return Place(
      then.span, detail: detail(isConsent: isConsent, isOther: isOther),
      help: Wording(
        nl: "leg de vertaling ernaast, werk haar bij, en schrijf dan translated-from = \"\(now.text)\"",
        en:
          "lay the translation beside it, bring it up to date, and then write translated-from = \"\(now.text)\""
      ),
      second: SecondPlace(record.span, changed), suggestion: Suggestion(then.span, "\"\(now.text)\""),
      severity: isConsent ? nil : .warning)
  }

  private static func detail(isConsent: Bool, isOther: Bool) -> Wording {
    switch (isConsent, isOther) {
    case (true, false): Wording(nl: "een tekst van toestemming", en: "a consent text")
    case (true, true): Wording(nl: "een tekst van toestemming, en andere", en: "a consent text, and others")
    default: Wording(nl: "teksten of de tekst onder de feiten", en: "texts, or the text below the facts")
    }
  }
}
