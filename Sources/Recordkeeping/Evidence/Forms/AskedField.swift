/// A field that a visitor can fill in, and what it asks for.
struct AskedField: Sendable {
  /// What a field asks for, and how that is known.
  enum Meaning: Hashable, Sendable {
    /// A kind of data; from the register where `isDeclared`.
    case data(String, isDeclared: Bool)
    /// Consent, or the agreement to terms.
    case agreement
    /// Nothing about anyone.
    case nothing
    /// It does not show.
    case unknown
  }

  let field: FormField
  let meaning: Meaning

  /// The kind of data; nil where it asks for none, or does not show which.
  var category: String? {
    if case .data(let category, _) = meaning { category } else { nil }
  }

  /// A kind of data with what to call the field, for a sentence.
  func named(_ vocabulary: Vocabulary?) -> Wording {
    let title = FieldTitle.shown(field.title)
    guard let category else { return Wording(nl: "`\(title)`", en: "`\(title)`") }
    let label = vocabulary?[category]?.wording ?? Wording(nl: category, en: category)
    return Wording(
      nl: "`\(title)` vraagt \(label.nl.withinSentence) (`\(category)`)",
      en: "`\(title)` asks for \(label.en.withinSentence) (`\(category)`)")
  }
}

extension String {
  /// A label as part of a sentence: `Naam` becomes `naam`, `IP-adres` stays.
  var withinSentence: String {
    let start = utf8.prefix(2)
    guard let first = start.first, start.dropFirst().first.map(\.isSmallLetter) ?? true else { return self }
    return String(decoding: [first.lowercased] + utf8.dropFirst(), as: UTF8.self)
  }
}
