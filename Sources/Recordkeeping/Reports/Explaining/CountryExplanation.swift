/// What there is to say about a country, or an international organisation, as a place that data go to.
struct CountryExplanation {
  let language: Language

  func text(of country: Country) -> String {
    var entries = [
      ExplanationEntry(nl: "Nederlands", en: "Dutch", country.wording.nl),
      ExplanationEntry(nl: "Engels", en: "English", country.wording.en),
      ExplanationEntry(nl: "EER", en: "EEA", membership(of: country)),
    ]
    entries += country.decisions.map(entry)
    var places = "organisation.country, party.country"
    if !country.isInEEA(on: LawDates.date) {
      let words = transfer(to: country)[language]
      entries.append(ExplanationEntry(nl: "doorgifte", en: "transfer", words))
      places += ", [transfers.\(country.code)]"
    }
    entries.append(ExplanationEntry(nl: "invullen bij", en: "fill in at", places))
    entries.append(ExplanationEntry(nl: "stand", en: "state of", LawDates.date.description))
    let kind =
      country.isOrganisation
      ? Wording(nl: "internationale organisatie", en: "international organisation")
      : Wording(nl: "land", en: "country")
    let lines = entries.map { $0.line(in: language) }.joined(separator: "\n")
    return "\(country.code)  [\(kind[language])]\n\(lines)\n"
  }

  private func membership(of country: Country) -> String {
    if !country.membership.isEmpty {
      return country.membership.map { $0.wording[language] }.joined(separator: "; ")
    }
    let outside = Wording(nl: "niet", en: "not in it")[language]
    guard let other = country.linkedTo.flatMap({ Countries[$0] }) else { return outside }
    let linked = Wording(
      nl: "\(outside), wel verbonden met \(other.wording.nl)",
      en: "\(outside), though linked to \(other.wording.en)")
    return linked[language]
  }

  private func entry(_ decision: Adequacy) -> ExplanationEntry {
    var text = "\(decision.decision), \(decision.validity.wording[language])"
    if decision.isLimited {
      text += Wording(nl: ", niet voor alles en iedereen", en: ", not for everything and everyone")[language]
    }
    if let appeal = decision.appeal {
      text += Wording(nl: ", bestreden in \(appeal)", en: ", contested in \(appeal)")[language]
    }
    if let note = decision.note { text += ". \(note[language])" }
    return ExplanationEntry(nl: "adequaatheidsbesluit", en: "adequacy decision", text)
  }

  /// What a transfer there rests on, as the law stood when the data were made.
  private func transfer(to country: Country) -> Wording {
    guard let decision = country.adequacy(on: LawDates.date) else {
      return Wording(
        nl: "met passende waarborgen (AVG art. 46, 47) of een uitzondering (AVG art. 49)",
        en: "with appropriate safeguards (GDPR art. 46, 47) or a derogation (GDPR art. 49)")
    }
    if decision.isLimited {
      return Wording(
        nl: "op het besluit als de ontvanger eronder valt: ground = \"adequacy\" en in-scope = true",
        en: "on the decision where the recipient falls under it: ground = \"adequacy\" and in-scope = true")
    }
    return Wording(nl: "op het besluit: ground = \"adequacy\"", en: "on the decision: ground = \"adequacy\"")
  }
}

extension Validity {
  /// The days in words; what began before the GDPR began with it, for these data.
  var wording: Wording {
    let start =
      from == LawDates.from
      ? Wording(nl: "al voor de AVG", en: "since before the GDPR")
      : Wording(nl: "sinds \(from)", en: "since \(from)")
    guard let until else { return start }
    return Wording(nl: "\(start.nl), tot en met \(until)", en: "\(start.en), up to and including \(until)")
  }
}
