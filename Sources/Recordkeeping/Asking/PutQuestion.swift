/// A question as it is put: what it is about, the answers to choose from, and on request what it is for.
struct PutQuestion {
  private let point: OpenPoint
  private let options: [AnswerOption]?
  private let language: Language

  /// How many answers are shown at first.
  private static let few = 10

  init(_ point: OpenPoint, _ options: [AnswerOption]?, _ language: Language) {
    self.point = point
    self.options = options
    self.language = language
  }

  /// The question, and how many there are yet.
  func lines(left: Int) -> [String] {
    let question = KeyQuestion(point.key, in: point.table)
    let shown = options ?? []
    let more = shown.count > Self.few ? [more(shown.count)[language]] : []
    let hints = [hint(question)?[language], point.mayBeNone ? Self.none[language] : nil]
    return [""] + ([count(left)] + about + [question.words[language]]).map(Self.wrapped)
      + Self.listed(shown.prefix(Self.few), withMeanings: true, language)
      + (more + hints.compactMap(\.self)).map(Self.wrapped)
  }

  /// All of the answers.
  var everyOption: [String] {
    let all = options ?? []
    return all.isEmpty ? [Self.noList[language]] : Self.listed(all[...], withMeanings: false, language)
  }

  /// What the key is for, and which law asks for it.
  var explanation: [String] {
    var lines = [point.key.means[language]]
    // The general rules for keys say nothing of this one.
    if let rule = point.rule, rule.family != "KEY" { lines.append(rule.rationale[language]) }
    if !point.key.law.isEmpty {
      let law = Provision.citation(of: point.key.law, in: language)
      lines.append(Wording(nl: "Wet: \(law).", en: "Law: \(law).")[language])
    }
    lines.append(
      point.key.visibility == .public
        ? Wording(nl: "Uw antwoord komt op uw site.", en: "Your answer goes on your site.")[language]
        : Wording(
          nl: "Uw antwoord blijft in het register; het komt niet op uw site.",
          en: "Your answer stays in the register; it does not go on your site.")[language])
    let name = "\(point.table.name).\(point.key.name)"
    lines.append(
      Wording(nl: "Meer: `avgreg explain \(name)`", en: "More: `avgreg explain \(name)`")[language])
    return lines.map(Self.wrapped)
  }

  private func count(_ left: Int) -> String {
    let key = SafeText.shown(point.keys.joined(separator: "."))
    return left == 1
      ? Wording(nl: "Nog 1 vraag: \(key)", en: "1 question left: \(key)")[language]
      : Wording(nl: "Nog \(left) vragen: \(key)", en: "\(left) questions left: \(key)")[language]
  }

  /// The purpose, or kind of data, that the question is about.
  private var about: [String] {
    let scope = point.scope
    if let purpose = scope.purpose?.purpose?.value.original {
      let shown = SafeText.shown(purpose)
      return [Wording(nl: "Bij het doel: \(shown)", en: "For the purpose: \(shown)")[language]]
    }
    guard let row = (scope.around + [scope.fields]).last(where: { $0.table === PersonalDataKeys.table }),
      let name = scope.register.vocabularies["data-categories"]?[PersonalData(row).kind]?.wording
    else { return [] }
    return [Wording(nl: "Bij het gegeven: \(name.nl)", en: "For the data: \(name.en)")[language]]
  }

  private func hint(_ question: KeyQuestion) -> Wording? {
    if case .flag = point.key.kind { return Wording(nl: "Typ ja of nee.", en: "Type yes or no.") }
    if point.key.kind.table != nil, options == nil, !isCountries {
      return Wording(nl: "Typ ja of nee.", en: "Type yes or no.")
    }
    if let options, !options.isEmpty {
      let isMany = point.key.kind == .words || point.key.kind.table != nil
      return isMany
        ? Wording(
          nl: "Typ nummers of woorden, met komma's ertussen.",
          en: "Type numbers or words, with commas between them.")
        : Wording(nl: "Typ een nummer of een woord.", en: "Type a number or a word.")
    }
    return question.example.map { Wording(nl: "Bijvoorbeeld: \($0.nl)", en: "For instance: \($0.en)") }
  }

  private var isCountries: Bool { point.key.kind.table?.rowNames == .countries }

  private func more(_ count: Int) -> Wording {
    Wording(
      nl: "Dit zijn er \(Self.few) van de \(count). Typ meer voor de hele lijst.",
      en: "These are \(Self.few) of \(count). Type more for the whole list.")
  }

  private static let noList = Wording(nl: "Hierbij hoort geen lijst.", en: "There is no list with this.")

  private static let none = Wording(
    nl: "Is er niets of niemand, typ dan geen.", en: "Where there is nothing or nobody, type none.")

  private static func wrapped(_ line: String) -> String { line.wrapped(to: Dialogue.width) }

  private static func listed(
    _ options: ArraySlice<AnswerOption>, withMeanings: Bool, _ language: Language
  ) -> [String] {
    options.enumerated().map { place, option in
      let number = "\(place + 1)"
      let margin = String(repeating: " ", count: max(0, 4 - number.columns))
      let label = SafeText.shown(option.label[language])
      let name = label == option.id ? option.id : "\(option.id): \(label)"
      let meaning = withMeanings ? option.meaning?[language] : nil
      let text = [name, meaning].compactMap { $0?.wrapped(to: Dialogue.width - 5, margin: 5) }
      return "\(margin)\(number) \(text.joined(separator: "\n     "))"
    }
  }
}
