/// What there is to say about a key, from its declaration.
struct KeyExplanation {
  let language: Language

  func text(of key: KeyDeclaration, in table: TableDeclaration) -> String {
    let place =
      key.name == WaiverKeys.waivers.declaration.name
      ? Wording(nl: "in elke tabel", en: "in any table")
      : Wording(nl: "[\(table.name)]", en: "[\(table.name)]")
    var lines = ["\(key.name)  \(place[language])", "  " + key.means[language].wrapped(to: 78, margin: 2)]
    lines.append(entry(Wording(nl: "vorm", en: "form"), form(of: key)))
    if key.answersNone {
      let words = Wording(nl: "\"none\", als er niets is", en: "\"none\", where there is nothing")
      lines.append(entry(Wording(nl: "of", en: "or"), words[language]))
    }
    lines.append(entry(Wording(nl: "nodig", en: "required"), requirement(key.requirement)))
    lines.append(entry(Wording(nl: "zichtbaar", en: "seen by"), visibility(key)))
    if !key.law.isEmpty {
      lines.append(entry(Wording(nl: "wet", en: "law"), Provision.citation(of: key.law, in: language)))
    }
    lines += words(key.words) + keys(key.kind.table)
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ name: Wording, _ text: String) -> String {
    "  " + "\(name[language]): \(text)".wrapped(to: 76, margin: 4)
  }

  func form(of key: KeyDeclaration) -> String {
    var form = key.kind.name
    if case .rows(let table) = key.kind {
      let name =
        table().rowNames == .codes ? Wording(nl: "CODE", en: "CODE") : Wording(nl: "naam", en: "name")
      form = Wording(nl: "\(form.nl): [\(key.name).\(name.nl)]", en: "\(form.en): [\(key.name).\(name.en)]")
    }
    let source: Wording? =
      switch key.words {
      case .parties: Wording(nl: "namen van bestanden in parties/", en: "names of files in parties/")
      case .purposes:
        Wording(nl: "namen van [purposes.naam] in dit bestand", en: "names of [purposes.name] in this file")
      case .personalData:
        Wording(
          nl: "namen van [personal-data.naam] in dit bestand",
          en: "names of [personal-data.name] in this file")
      case .providers:
        Wording(
          nl: "self of de naam van een bestand in parties/", en: "self, or the name of a file in parties/")
      case .countries:
        Wording(nl: "landen met twee letters: NL, BE, US", en: "countries as two letters: NL, BE, US")
      case .languages:
        Wording(nl: "talen met twee letters: nl, en, de, fr", en: "languages as two letters: nl, en, de, fr")
      case .paths:
        Wording(
          nl:
            "paden vanaf de hoofdmap van de Git-repository; * staat voor een deel van een naam, ? voor één teken, "
            + "** voor mappen",
          en:
            "paths from the root of the Git repository; * stands for a part of a name, ? for one character, "
            + "** for folders")
      case .sources:
        Wording(
          nl: "een groep betrokkenen, een partij, of een woord hieronder",
          en: "a group of data subjects, a party, or a word below")
      default: nil
      }
    return source.map { "\(form[language]); \($0[language])" } ?? form[language]
  }

  private func keys(_ table: TableDeclaration?) -> [String] {
    guard let table else { return [] }
    let names = table.keys.map(\.name).filter { $0 != "waivers" }.joined(separator: ", ")
    return [entry(Wording(nl: "sleutels erin", en: "keys inside"), names)]
  }

  func requirement(_ requirement: Requirement) -> String {
    let word: Wording =
      switch requirement.weight {
      case .optional: Wording(nl: "mag weg", en: "optional")
      case .wanted: Wording(nl: "gewenst", en: "wanted")
      case .required: Wording(nl: "altijd", en: "always")
      }
    guard let condition = requirement.condition else { return word[language] }
    let when = Wording(nl: "als \(condition.nl)", en: "where \(condition.en)")
    return requirement.weight == .wanted ? "\(word[language]) \(when[language])" : when[language]
  }

  func visibility(_ key: KeyDeclaration) -> String {
    switch key.visibility {
    case .public: Wording(nl: "iedereen, op de site", en: "everyone, on the site")[language]
    case .internal:
      Wording(nl: "alleen het register; nooit op de site", en: "the register only; never on the site")[
        language]
    }
  }

  private func words(_ source: WordSource?) -> [String] { (source?.rows ?? []).listed(in: language) }
}

extension [VocabularyRow] {
  /// The words below each other, each with what it means.
  func listed(in language: Language) -> [String] {
    let width = map(\.id.columns).max() ?? 0
    return map { row in
      let gap = String(repeating: " ", count: width - row.id.columns + 2)
      let meaning = [row.wording[language], row.meaning?[language]].compactMap { $0 }
      return "    \(row.id)\(gap)"
        + meaning.joined(separator: ": ").wrapped(to: Swift.max(40, 74 - width), margin: width + 6)
    }
  }
}
